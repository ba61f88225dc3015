export {type Group, type LatexNode, type Macro, parseLatex, type Script} from './parse.js'
export {
  accents,
  mathSymbols,
  notes,
  references,
  styles,
  subscript,
  superscript,
  switches,
  symbols,
  textSymbols
} from './symbols.js'
export {accented, latexText} from './text.js'
