/** Numbers in words, as they stand before "times", "percent" or "-fold". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9],
  ['ten', 10], ['eleven', 11], ['twelve', 12], ['fifteen', 15], ['twenty', 20], ['thirty', 30], ['forty', 40],
  ['fifty', 50], ['hundred', 100]
])

/** Factors in one word: "a twofold increase". */
export const FACTOR_WORDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['tenfold', 10]
])

/** Units behind a number: the unit as the record writes it. What is not here is no unit of a measurement. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['%', '%'], ['percent', '%'], ['×', 'x'], ['x', 'x'], ['X', 'x'], ['times', 'x'], ['fold', 'x'],
  ['points', 'points'], ['point', 'points'], ['pts', 'points'], ['pp', 'pp'], ['pps', 'pp'], ['p.p', 'pp'],
  ['percentage points', 'percentage points'], ['percentage point', 'percentage points'], ['percent points', 'percentage points'],
  ['absolute points', 'points'], ['% points', 'percentage points'], ['%p', 'percentage points'], ['ppt', 'pp'],
  ['dB', 'dB'], ['FPS', 'FPS'], ['fps', 'FPS'], ['frames per second', 'FPS'], ['Hz', 'Hz'], ['kHz', 'kHz'], ['MHz', 'MHz'],
  ['ms', 'ms'], ['milliseconds', 'ms'], ['millisecond', 'ms'], ['μs', 'μs'], ['µs', 'μs'], ['ns', 'ns'], ['s', 's'],
  ['seconds', 'seconds'], ['second', 'seconds'], ['sec', 's'], ['minutes', 'minutes'], ['minute', 'minutes'], ['min', 'minutes'],
  ['hours', 'hours'], ['hour', 'hours'], ['days', 'days'], ['day', 'days'], ['GPU days', 'GPU days'], ['GPU-days', 'GPU days'], ['GPU hours', 'GPU hours'],
  ['GPU-hours', 'GPU hours'], ['GB', 'GB'], ['GiB', 'GiB'], ['MB', 'MB'], ['KB', 'KB'], ['GFLOPs', 'GFLOPs'], ['TFLOPS', 'TFLOPS'],
  ['TFLOPs', 'TFLOPs'], ['FLOPs', 'FLOPs'], ['MACs', 'MACs'], ['kbps', 'kbps'], ['Mbps', 'Mbps'], ['Gbps', 'Gbps'], ['bpp', 'bpp'],
  ['m', 'm'], ['cm', 'cm'], ['mm', 'mm'], ['km', 'km'], ['μm', 'μm'], ['nm', 'nm'], ['m/s', 'm/s'], ['km/h', 'km/h'], ['N', 'N'], ['W', 'W'],
  ['mW', 'mW'], ['kW', 'kW'], ['J', 'J'], ['mJ', 'mJ'], ['pJ', 'pJ'], ['kWh', 'kWh'], ['kg', 'kg'], ['g', 'g'], ['degrees', 'degrees'], ['°', 'degrees'],
  ['tokens/s', 'tokens/s'], ['tokens per second', 'tokens/s'], ['tok/s', 'tokens/s'], ['eV', 'eV'], ['meV', 'meV'], ['kcal/mol', 'kcal/mol'], ['bits', 'bits'], ['meters', 'm'], ['USD', '$']
])

/** Words that bound the number behind them; the longest phrase counts. */
export const BOUNDS: ReadonlyArray<readonly [words: string, bound: 'upTo' | 'atLeast' | 'about']> = [
  ['up to', 'upTo'], ['as much as', 'upTo'], ['as high as', 'upTo'], ['at most', 'upTo'], ['by max', 'upTo'], ['a maximum of', 'upTo'], ['under', 'upTo'], ['below', 'upTo'], ['less than', 'upTo'], ['within', 'upTo'],
  ['fewer than', 'upTo'], ['no more than', 'upTo'], ['<', 'upTo'], ['≤', 'upTo'], ['at least', 'atLeast'], ['more than', 'atLeast'],
  ['over', 'atLeast'], ['exceeding', 'atLeast'], ['exceeds', 'atLeast'], ['above', 'atLeast'], ['beyond', 'atLeast'], ['>', 'atLeast'], ['≥', 'atLeast'], ['minimum of', 'atLeast'],
  ['greater than', 'atLeast'], ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['approx', 'about'], ['roughly', 'about'],
  ['nearly', 'about'], ['almost', 'about'], ['~', 'about'], ['∼', 'about'], ['≈', 'about'], ['close to', 'about'], ['some', 'about']
]
