import {type AST, RegExpParser, visitRegExpAST} from '@eslint-community/regexpp'
import {isDisjointWith, JS, NFA} from 'refa'
import {analyse} from 'scslre'
import type {Pattern} from './find.js'

/** What takes more than linear time in an expression. */
export interface Fault {
  readonly time: 'polynomial' | 'exponential'
  readonly repeats: readonly string[]
}

/**
 * Looks at an expression: at nested and neighbouring repeats (scslre), at repeated alternatives, and at repeats that are
 * entered anew at many places.
 */
export function faultOf(pattern: Pattern): Fault | undefined {
  const {reports} = analyse(pattern)
  const repeats = reports.flatMap(report =>
    report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant]
  )
  const ambiguous = ambiguities(pattern)
  const found = [...repeats.map(({raw}) => raw), ...restarts(pattern), ...ambiguous]
  if (found.length === 0) return undefined
  const isExponential = reports.some(report => report.exponential) || ambiguous.length > 0
  return {time: isExponential ? 'exponential' : 'polynomial', repeats: [...new Set(found)]}
}

/**
 * Finds repeats that are entered anew at many places of a text: `www\.\S*x$` reads on to the end from each "www." of
 * "www.www.www.", since `\S*` takes what leads to it. (scslre finds those that nothing leads to, such as `\s*$`.)
 */
function restarts({source, flags}: Pattern): string[] {
  if (flags.includes('y')) return []
  const found: string[] = []
  const look = ({elements}: AST.Alternative, before: string): void => {
    let prefix = before
    for (const element of elements) {
      const text = plain(element, flags)
      if (isEndless(element) && prefix !== '' && canFail(element) && overlap(prefix, text, flags))
        found.push(element.raw)
      if (element.type === 'Group' || element.type === 'CapturingGroup')
        for (const alternative of element.alternatives) look(alternative, prefix)
      prefix += text
    }
  }
  for (const alternative of parse(source, flags).alternatives) look(alternative, '')
  return found
}

/** Finds repeats of alternatives that can take the same text in two ways, such as `(?:a|aa)*`. */
function ambiguities({source, flags}: Pattern): string[] {
  const found: string[] = []
  const onQuantifierEnter = (quantifier: AST.Quantifier): void => {
    const {raw, element} = quantifier
    if (!isEndless(quantifier) || !('alternatives' in element) || !canFail(quantifier)) return
    const repeat = `(?:${plain(element, flags)})*`
    const ways = element.alternatives.map(
      ({elements}) => elements.map(each => plain(each, flags)).join('') + repeat
    )
    const isAmbiguous = ways.some((way, at) => ways.slice(at + 1).some(other => overlap(way, other, flags)))
    if (isAmbiguous) found.push(raw)
  }
  visitRegExpAST(parse(source, flags), {onQuantifierEnter})
  return found
}

function parse(source: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, {unicode: flags.includes('u')})
}

function isEndless(element: AST.Element): boolean {
  return element.type === 'Quantifier' && element.max === Number.POSITIVE_INFINITY
}

/** Whether what follows an element can fail, so that a repeat is tried shorter and then begun elsewhere. */
function canFail(element: AST.Element): boolean {
  const {parent} = element
  if (parent.type === 'Quantifier') return canFail(parent)
  if (parent.type !== 'Alternative') return true
  if (parent.elements.slice(parent.elements.indexOf(element) + 1).some(mustMatch)) return true
  const around = parent.parent
  if (around.type === 'Pattern') return false
  return around.type === 'Assertion' || canFail(around)
}

function mustMatch(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return true
  return element.alternatives.every(({elements}) => elements.some(mustMatch))
}

/** Whether two expressions take a text in common. */
function overlap(one: string, two: string, flags: string): boolean {
  return !isDisjointWith(automaton(one, flags), automaton(two, flags))
}

function automaton(source: string, flags: string): NFA {
  const {expression, maxCharacter} = JS.Parser.fromLiteral({source, flags}).parse()
  return NFA.fromRegex(expression, {maxCharacter})
}

/** An element without what looks around: the start of the text is nowhere else, that of a line behind a line end. */
function plain(element: AST.Element, flags: string): string {
  switch (element.type) {
    case 'Assertion':
      return element.kind === 'start' ? (flags.includes('m') ? '\\n' : '[]') : ''
    case 'Backreference':
      return ''
    case 'Quantifier': {
      const inner = plain(element.element, flags)
      const count = element.raw.slice(element.element.raw.length)
      return inner === '' ? '' : `(?:${inner})${count}`
    }
    case 'Group':
    case 'CapturingGroup':
      return `(?:${element.alternatives.map(({elements}) => elements.map(each => plain(each, flags)).join('')).join('|')})`
    default:
      return element.raw
  }
}
