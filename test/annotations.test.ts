import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readInvented} from '../scripts/learn/annotated.js'
import {parseMarks} from '../scripts/learn/marks.js'

describe('marks of annotated papers', () => {
  it('say what a reader marked in a paper', () => {
    const marks = parseMarks(
      [
        '=== 2401.01234',
        'D FernBench | Fern Bench',
        'M? SFT | supervised fine-tuning : used',
        'V accuracy = 83.1 % | score | baseline | on FernBench',
        'V speedup = [2, 3] x | change | own | upTo',
        'N FID',
        'V accuracy = 71.2 % | score | own | by Fern | vs Moss | pm 0.4',
        'L https://github.com/fern/fern : code',
        '',
        '=== 2401.01235',
        ''
      ].join('\n')
    )
    expect([...marks]).toEqual([
      [
        '2401.01234',
        {
          datasets: [{name: 'FernBench', mentions: ['FernBench', 'Fern Bench']}],
          methods: [{name: 'SFT', mentions: ['SFT', 'supervised fine-tuning'], role: 'used', optional: true}],
          metrics: [
            {name: 'accuracy', value: 83.1, unit: '%', kind: 'score', of: 'baseline', dataset: 'FernBench'},
            {name: 'speedup', value: 2, valueHigh: 3, unit: 'x', kind: 'change', of: 'own', bound: 'upTo'},
            {name: 'FID', value: null, unit: ''},
            {
              name: 'accuracy',
              value: 71.2,
              unit: '%',
              kind: 'score',
              of: 'own',
              method: 'Fern',
              comparedTo: 'Moss',
              uncertainty: 0.4
            }
          ],
          links: [{url: 'https://github.com/fern/fern', kind: 'code'}]
        }
      ],
      ['2401.01235', {datasets: [], methods: [], metrics: [], links: []}]
    ])
  })
  it('say what only looks like a name, in files where all of that is marked', () => {
    const marks = parseMarks('marked: others\n=== 2401.01234\nT FR | fern reading\nO? Fernware')
    expect(marks.get('2401.01234')?.others).toEqual([
      {name: 'FR', mentions: ['FR', 'fern reading'], what: 'task'},
      {name: 'Fernware', mentions: ['Fernware'], what: 'other'}
    ])
  })
  it('name the line that cannot be read', () => {
    expect(() => parseMarks('=== 2401.01234\nM Fern : invented')).toThrow(
      'line 2 is no mark: M Fern : invented'
    )
  })
  it('can all be read, a paper once', () => {
    const files = readdirSync('data/annotations').filter(file => file.endsWith('.txt'))
    const texts = files.map(file => readFileSync(`data/annotations/${file}`, 'utf8'))
    const papers = texts.flatMap(text => [...parseMarks(text).keys()])
    expect(papers).toHaveLength(texts.join('\n').match(/^===/gm)?.length ?? 0)
    expect(new Set(papers).size).toBe(papers.length)
  })
})

describe('invented papers', () => {
  const papers = readInvented()
  it('have marks, each a title of its own', () => {
    expect(new Set(papers.map(({title}) => title)).size).toBe(papers.length)
    expect([...parseMarks(readFileSync('data/annotations/invented/marks.txt', 'utf8')).keys()]).toEqual(
      papers.map(({title}) => title)
    )
  })
  it.each(papers.map(paper => [paper.title, paper] as const))('hold what is marked: %s', (title, paper) => {
    const {datasets, methods, metrics, others = []} = paper.gold
    const text = `${title}\n${paper.abstract}`.toLowerCase()
    const surfaces = [...datasets, ...methods, ...others].flatMap(({mentions}) => mentions)
    for (const surface of [...surfaces, ...metrics.map(({name}) => name)])
      expect(text).toContain(surface.toLowerCase())
  })
  it('teach nothing of numbers', () => expect(papers.every(({namesOnly}) => namesOnly)).toBe(true))
})
