"""Loads the folders of the format `dataset` with Hugging Face `datasets` 3. Usage: datasets-3.py FOLDER"""

from checks import check_datasets, end

check_datasets()
end()
