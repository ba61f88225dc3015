import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {remainRules} from '../src/clean/remains.js'
import {cleanText} from '../src/index.js'
import {sourceRange} from '../src/tree/index.js'
import {expectTiles} from './tiles.js'

const clean = (text: string) => cleanText(text).value

describe('whole LaTeX becomes Unicode', () => {
  it.each([
    ['$1.42\\times$ faster', '1.42× faster'],
    ['\\textbf{bold {words}}', 'bold words'],
    ['a gain of \\textbf{7.9%}', 'a gain of 7.9%'],
    ["Milenkovi\\'c, Fr\\'echet, Erd\\H{o}s, na\\\"{\\i}ve", 'Milenković, Fréchet, Erdős, naïve'],
    ['as shown~\\cite{ada} before', 'as shown before'],
    ['$\\mathcal{O}(n\\log n)$', 'O(nlog n)'],
    ['60\\% and 5\\&6', '60% and 5&6'],
    ['{\\it single-loop} and {\\tt KITE}', 'single-loop and KITE'],
    ['360$^\\circ$ and 75{\\deg}', '360° and 75°'],
    ['$10^{-3}$ and $x_i$ and $S^3$', '10⁻³ and x_i and S³'],
    ['\\textbf{C}oupled \\textbf{K}ites', 'Coupled Kites'],
    ['\\JudgeR{} and \\ours, \\ac{LLM}, \\INT{8}', 'JudgeR and ours, LLM, INT8'],
    ['kites\\unicode{x2013}\\eg paper ones', 'kites–e.g. paper ones'],
    ['\\url{ https://kite.example.org/a_b}', 'https://kite.example.org/a_b'],
    ['\\href{https://kite.example.org}{kites}', 'kites (https://kite.example.org)'],
    ['\\href{https://kite.example.org/}{kite.example.org}', 'https://kite.example.org/']
  ])('%s', (text, expected) => expect(clean(text)).toBe(expected))
})

describe('remains of LaTeX are restored where they are certain', () => {
  it.each(remainRules.map(({example: [text, expected], reason}) => [text, expected, reason] as const))(
    '%s is %s: %s',
    (text, expected) => expect(clean(text)).toBe(expected)
  )

  it.each(remainRules)('of a text that holds "$mark": $reason', ({mark, example: [text]}) =>
    expect(text).toContain(mark)
  )
})

describe('numbers whose mark stands in braces', () => {
  it.each([
    ['gains 3{.}4 points', 'gains 3.4 points'],
    ['gains 12{,}5 percent', 'gains 12.5 percent'],
    ['gains 0{,}125 points', 'gains 0.125 points'],
    ['holds 12{,}500 kites', 'holds 12,500 kites'],
    ['holds 1{,}034{,}567 kites', 'holds 1,034,567 kites'],
    ['holds $N = 12{,}500$ kites', 'holds N = 12,500 kites'],
    ['gains $12{,}5\\%$', 'gains 12.5%'],
    ['a{,}b and {.}5', 'a{,}b and {.}5']
  ])('%s', (text, expected) => expect(clean(text)).toBe(expected))
})

describe('footnotes and citations', () => {
  it.each([
    [
      'KiteNet\\footnote{Code at https://kite.example.} flies',
      'KiteNet (Code at https://kite.example.) flies'
    ],
    ['KiteNet\\footnote{} flies', 'KiteNet flies'],
    ['Kites\\thanks{We thank the \\emph{wind}}', 'Kites (We thank the wind)'],
    ['kites~\\citealp{ada,bo} fly', 'kites fly'],
    ['KiteNetfootnoteKiteNet is a kite', 'KiteNet footnote KiteNet is a kite'],
    ['KiteNetfootnotehttps://kite.example flies', 'KiteNet footnote https://kite.example flies'],
    ['three footnotes, a footnoteless kite', 'three footnotes, a footnoteless kite']
  ])('%s', (text, expected) => expect(clean(text)).toBe(expected))
})

describe('what is not certain stays as it is', () => {
  it.each([
    '10 times faster, sometimes',
    'moved to 3pm',
    '3 pm 20 people',
    'approximately',
    'Omega is a name',
    'leftrightarrow',
    'timestamps',
    'about ~2x',
    '1M~4M and 10k~20k',
    'pass^k',
    'pass^3',
    'snake_case',
    '$10,800 in all and ($500)',
    'an egg 1',
    'rightarrows',
    'https://kite.example.org/~ada/a_b%20c?x=1&copy=2',
    'ada@kite.example.org',
    'C:\\',
    'AT&T; R&D',
    '3-it 10 times',
    'O(1) and Theta'
  ])('%s', text => expect(clean(text)).toBe(text))
})

describe('characters and spaces', () => {
  it.each([
    ['HTML character references', 'R&amp;D &lt; &#39;x&#39;', "R&D < 'x'"],
    ['ligatures', 'ﬁne ﬂow', 'fine flow'],
    ['letters of mathematics as bold type', '𝗥𝗲𝗹𝗶𝗮𝗯𝗹𝗲 𝟒', 'Reliable 4'],
    ['invisible characters', 'ki\u00adte\u200bs\ufeff', 'kites'],
    ['separate accents', 'Fre\u0301chet', 'Fréchet'],
    ['control characters', 'a\u0000b\u001b[31mc', 'ab[31mc'],
    ['half characters', 'a\ud83db', 'a\ufffdb'],
    ['spaces', ' a\u00a0 b\t c ', 'a b c'],
    ['wrapped lines', 'we fly\r\nkites', 'we fly kites'],
    ['words broken at their hyphen', 'hyper-\nparameter', 'hyper-parameter'],
    ['hyphens that wait for another word', 'low-\nand high-wind', 'low- and high-wind'],
    ['broken addresses', 'at https://kite.example.org/a/\nb-c end', 'at https://kite.example.org/a/b-c end'],
    ['paragraphs', 'one\n \n\ntwo', 'one\n\ntwo']
  ])('%s', (_, text, expected) => expect(clean(text)).toBe(expected))
})

describe('the map to the source', () => {
  it('leads from each word to where it stood', () => {
    const source = 'at $1.42\\times$ the  speed'
    const {value, map} = cleanText(source)
    const at = value.indexOf('speed')
    const {start, end} = sourceRange(map, at, at + 5)
    expect(source.slice(start, end)).toBe('speed')
  })

  it('tiles text and source, and cleaning never fails, for any text', () => {
    const part = fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.constantFrom(
        '$',
        '{',
        '}',
        '\\',
        '\\textbf{',
        "\\'",
        'times',
        '1',
        '^{',
        '~',
        '``',
        "''",
        '&amp;',
        '\n',
        '  ',
        '\\href{',
        'https://a.example/',
        '%',
        '\\frac{1}{2}',
        '$$',
        '\\(',
        '\\)'
      )
    )
    fc.assert(
      fc.property(
        fc.array(part, {maxLength: 20}).map(parts => parts.join('')),
        source => {
          const cleaned = cleanText(source)
          expectTiles(cleaned, source)
          expect(cleaned.value).toBe(cleaned.value.trim())
        }
      ),
      {numRuns: 2000}
    )
  })

  it('takes no name that objects have for an accent', () => {
    expect(cleanText('the \\constructor{a} of $\\toString x$').value).toBe('the constructora of toString x')
  })

  it('reads a percent sign behind a line end as one', () => {
    expect(cleanText('by $12\\\\%$ more').value).toBe('by 12 % more')
  })

  it('reads a macro with more braces than any has', () => {
    expect(cleanText(`\\kite${'{a}'.repeat(200_000)}`).value).toHaveLength(200_004)
  })

  it('reports LaTeX that is nested too deep, and leaves it', () => {
    const reports: string[] = []
    const text = `a ${'{\\it '.repeat(40)}b`
    expect(cleanText(text, (_, ruleId) => reports.push(ruleId)).value).toContain('\\it')
    expect(reports).toContain('latex-too-deep')
  })
})

describe('cleaning what is clean', () => {
  it.each([
    ['&amp;amp;lt;b&amp;gt;', '<b>'],
    ['\\textbackslash{}frac\\{1\\}\\{2\\} of them', undefined],
    ['fl-\nﬂow and wilﬁ\u00ad ', undefined],
    ['O(&epsilon;^{-3}) {', undefined],
    [`kites ${'`'.repeat(40)}${"'".repeat(30)} in low wind`, undefined],
    [`"${'`'.repeat(21)}js ${"'".repeat(21)} kites ${'`'.repeat(21)}"`, undefined],
    ["```kites' in wind''", "`“kites' in wind”"]
  ])('changes nothing: %j', (text, right) => {
    const {value} = cleanText(text)
    if (right !== undefined) expect(value).toBe(right)
    expect(cleanText(value).value).toBe(value)
  })

  it('changes nothing, whatever stands there', () => {
    const piece = fc.constantFrom(
      ...[
        '$',
        '\\',
        '{',
        '}',
        '^',
        '_',
        '~',
        '&amp;',
        '&',
        'amp;',
        'lt;',
        '\u0301',
        ' ',
        '\n',
        '\\textbf{',
        'times',
        '\\%'
      ],
      ...[
        '$x$',
        '`',
        "'",
        '"',
        '1.4',
        'epsilon',
        'O(',
        'footnote',
        '\ufb01',
        '\u00ad',
        'https://a.example/x',
        '-',
        'pm',
        '\\frac{1}{2}'
      ],
      ...['kites', 'Wind', '5', '.', '(', ')', '\\url{', '^2', '|', 'A']
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), pieces => {
        const {value} = cleanText(pieces.join(''))
        expect(cleanText(value).value).toBe(value)
      }),
      {numRuns: 300}
    )
  })
})
