import {describe, expect, it} from 'vitest'
import {cleanText} from '../src/clean/index.js'
import {accented, type LatexNode, latexText, parseLatex, textSymbols} from '../src/latex/index.js'

describe('a short piece of LaTeX', () => {
  it.each([
    ["{\\'E}tienne \\O rsted and J{\\'o}n {\\TH}{\\'o}r", 'Étienne Ørsted and Jón Þór'],
    ['Fran{\\c c}ois {\\v S}koda, \\v{C}apek, Erd{\\H{o}}s', 'François Škoda, Čapek, Erdős'],
    ["na\\\"{\\i}ve \\'{\\i} \\'\\i x", 'naïve í íx'],
    ['Nguy{\\~{\\^e}}n', 'Nguyễn'],
    ['{\\dh}{\\DH}{\\th}{\\ng}{\\NG}{\\dj}{\\DJ}{\\ss}{\\ae}{\\oe}{\\aa}{\\l}', 'ðÐþŋŊđĐßæœåł'],
    ['{\\textquoteleft}low{\\textquoteright} wind', '‘low’ wind'],
    ['AT\\&T, 50\\% of \\#1, a\\_b', 'AT&T, 50% of #1, a_b'],
    ["``Kites'' -- {\\em low} \\textbf{wind}", '“Kites” – low wind'],
    [
      'the 4$^{th}$ of H$_2$O, 10\\textsuperscript{2} and 4\\textsuperscript{\\`eme}',
      'the 4th of H₂O, 10² and 4ème'
    ],
    ['5$ and 6', '5$ and 6'],
    ['\\noopsort{1973a}1973', '1973'],
    ['C.~D. \\LaTeX{} and \\relax Yu', 'C. D. LaTeX and Yu'],
    ["\\'{} \\", ''],
    ['Kites in\n   Low Wind', 'Kites in Low Wind']
  ])('%j is %j', (latex, text) => expect(latexText(latex)).toBe(text))

  it('is text, whatever it is made of', () => {
    for (const piece of ['{', '}', '\\', "\\'", '$', '^', '~', '\\textsuperscript{', '\\a{', ' '])
      expect(typeof latexText(piece.repeat(50_000))).toBe('string')
  })
})

it('is read by the same table where a title or an abstract is cleaned', () => {
  const letters = Object.entries(textSymbols).filter(([, character]) => /^\p{L}$/u.test(character))
  for (const [name, character] of letters) {
    expect(latexText(`{\\${name}}`)).toBe(character)
    expect(cleanText(`x {\\${name}} x`).value).toBe(`x ${character} x`)
  }
})

it('gives an accent to i and j without their dots', () => {
  expect([accented('ı', '\u0301'), accented('ȷ', '\u0302'), accented('e', '\u0302\u0303')]).toEqual([
    'í',
    'ĵ',
    'ễ'
  ])
})

describe('the tree of a stretch of LaTeX', () => {
  /** Macros and scripts by name, braces and formulas with what they hold, a point for text and a space for space. */
  function shape(nodes: readonly LatexNode[]): string {
    return nodes
      .map(node => {
        if (node.type === 'macro') return `\\${node.name}`
        if (node.type === 'script') return node.name
        if (node.type === 'group') return `{${shape(node.children)}}`
        if (node.type === 'formula') return `$${shape(node.children)}$`
        return node.type === 'space' ? ' ' : '.'
      })
      .join('')
  }

  it.each([
    ['\\emph{slow kites} fly', '\\emph{. .} .', 'macros stand before what they take'],
    ['{\\bf a}~\\%', '{\\bf .}.\\%', 'macros of one sign'],
    ['$x^2$ $$y$$ \\(z\\) \\[w\\]', '$.^.$ $.$ $.$ $.$', 'four marks of formulas'],
    ['$10 x$ 10 x', '$.. .$ . .', 'characters of a formula stand alone'],
    [
      '$a _ {b_c} d$ a_b',
      '$._{.}.$ .',
      'scripts of a formula, outside of its braces, take the space around them'
    ],
    ['$\\text{if $b$}$', '$\\text{. $.$}$', 'a formula in the braces of a formula'],
    ['a\n\nb\nc', '... .', 'a break between paragraphs is no space'],
    ['\\emph{\\begin{kite}x^{2}\\end{kite}} \\begin{kite}', '\\emph{.} \\begin{.}', 'an environment is text'],
    ['5% {\\}} 5$ } { \\( \\', '. {\\}} .. . . \\( .', 'what has no end is text, and a percent sign too']
  ])('%j is %j: %s', (latex, expected) => expect(shape(parseLatex(latex))).toBe(expected))

  it('tiles its source', () => {
    const source = '\\emph{a $b_1$} and \\(c\\) {d'
    const pieces = parseLatex(source).map(({start, end}) => source.slice(start, end))
    expect(pieces).toEqual(['\\emph', '{a $b_1$}', ' ', 'and', ' ', '\\(c\\)', ' ', '{', 'd'])
  })

  it('is made of anything, however deep or long', () => {
    for (const piece of ['{', '}', '{}', '{$', '$', '$$', '\\(', '\\(\\)', '\\begin{a}', '$^', '\\', '\n'])
      expect(parseLatex(piece.repeat(50_000)).length).toBeGreaterThan(0)
    expect(shape(parseLatex('{'.repeat(150) + '}'.repeat(150)))).toMatch(/^\{{100}\.{100}\}{100}$/)
  })
})
