/** Numbers in words, as they stand before "times", "percent" or "-fold". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100]
])

/** Words behind a number word that divide it: "two thirds", "three-quarters". */
export const DENOMINATOR_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100]
])

/** Words behind a number that multiply it: "20 million". */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12]
])

/** Letters on a number that multiply it: "33M leaf steps per second". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['k', 1e3],
  ['M', 1e6],
  ['B', 1e9]
])

/** Factors in one word: "a twofold increase". */
export const FACTOR_WORDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
  ['twice', 2]
])

/** Words that bound the number behind them. */
export const BOUNDS: ReadonlyArray<readonly [words: string, bound: 'upTo' | 'atLeast' | 'about']> = [
  ['up to', 'upTo'],
  ['as much as', 'upTo'],
  ['as high as', 'upTo'],
  ['at most', 'upTo'],
  ['by max', 'upTo'],
  ['a maximum of', 'upTo'],
  ['under', 'upTo'],
  ['below', 'upTo'],
  ['less than', 'upTo'],
  ['within', 'upTo'],
  ['fewer than', 'upTo'],
  ['no more than', 'upTo'],
  ['<', 'upTo'],
  ['≤', 'upTo'],
  ['at least', 'atLeast'],
  ['more than', 'atLeast'],
  ['over', 'atLeast'],
  ['exceeding', 'atLeast'],
  ['exceeds', 'atLeast'],
  ['above', 'atLeast'],
  ['beyond', 'atLeast'],
  ['>', 'atLeast'],
  ['≥', 'atLeast'],
  ['minimum of', 'atLeast'],
  ['greater than', 'atLeast'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['~', 'about'],
  ['∼', 'about'],
  ['≈', 'about'],
  ['close to', 'about'],
  ['some', 'about']
]
