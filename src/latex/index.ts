export {
  accents,
  mathSymbols,
  references,
  styles,
  subscript,
  superscript,
  switches,
  symbols,
  textSymbols
} from './symbols.js'
export {accented, latexText} from './text.js'
