/** How far a template looks to both sides. */
export const REACH = 4

/**
 * What is told of a token by what stands around it, and what pairs with it, in the order of `Encoded.values`:
 *
 * - `word`, `shape`, `cue`: see `LEXICAL`;
 * - `name`: what the gazetteers say: kind, part of the name, whether it is spelt as there; 0 for nothing;
 * - `ahead`: the next noun for a dataset or a method in the phrase, and how far it is;
 * - `behind`: the last cue before, and how far it is;
 * - `form`: a small number of the word's shape;
 * - `zone`: where the token stands: field, sentence, before the colon of a title, in an acronym or its full form;
 * - `repeats`: how often the word stands in the paper, and whether in its title.
 */
export const COLUMNS = ['word', 'shape', 'form', 'cue', 'name', 'ahead', 'behind', 'zone', 'repeats'] as const
/** See {@link COLUMNS}. */
export type Column = (typeof COLUMNS)[number]
/** Columns of few values: from -1 to less than this. */
export const ALPHABETS: Readonly<Partial<Record<Column, number>>> = {
  form: 256,
  cue: 32,
  name: 66,
  ahead: 160,
  behind: 160,
  zone: 128,
  repeats: 16
}
/** How many columns there are. */
export const WIDTH = COLUMNS.length
