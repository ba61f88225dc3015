import {describe, expect, it} from 'vitest'
import {authorNames} from '../src/read/parts/author-lists.js'
import {countOf, countRules} from '../src/read/parts/counts.js'
import {dateOf, dayIn, readDate, roughDate} from '../src/read/parts/dates.js'
import {isNames, isPerson, namesAtStart, namesIn} from '../src/read/parts/people.js'
import {withoutPeriod} from '../src/read/parts/title.js'
import {isVenue} from '../src/read/parts/venue.js'

describe('a person', () => {
  it.each([
    'Ada Example',
    'A. Example',
    'A. B. Example',
    'J.-P. Example',
    'J.N.Example',
    'Example A.',
    'Example AB',
    'Ada B. Example Jr.',
    'Ada van der Example',
    'Ada de la Example',
    'Ahmad bin Example',
    'Bo O’Reed',
    "Bo O'Reed",
    "Ada d'Example",
    'Jean-Luc Example-Kite',
    'Éva Müller',
    'Ada Example1,2*',
    'Ada Example†',
    'ADA EXAMPLE',
    'Ada McExample',
    'Qi L',
    'An Xiao',
    'Jusen Du',
    'In So Kweon',
    'Example, A.',
    'Example, A. B.',
    '王小明',
    '欧阳小明',
    '山田 太郎',
    '艾达·示例',
    'アダ・サンプル',
    '김민수'
  ])('%s', text => {
    expect(isPerson(text)).toBe(true)
    expect(isNames(text)).toBe(true)
  })

  it.each([
    'Ada',
    'Kites in Low Wind',
    'The Wind',
    'Table of Contents',
    'Related Work',
    'Computer Vision',
    'A Kite of One’s Own',
    'A Smart Kite',
    'Deep Learning',
    'Paper Code',
    'Project Page',
    'Read More',
    'Text-to-Image Kites',
    'ChatKITE Example',
    'KITE Example',
    'CVPR 2025',
    'Nature Communications',
    'Delta Workshop 2010',
    'Polder Institute',
    'Mar 11',
    'https://kite.example/ada',
    'ada@kite.example',
    '摘要',
    '论文',
    '代码链接',
    '저자',
    '12 pages',
    ''
  ])('is not "%s"', text => {
    expect(isPerson(text)).toBe(false)
    expect(isNames(text)).toBe(false)
  })
})

describe('names', () => {
  const named = (text: string) => namesIn(text).map(({from, to}) => text.slice(from, to))

  it.each<readonly [string, readonly string[]]>([
    ['Ada Example, Bo Sample', ['Ada Example', 'Bo Sample']],
    ['Ada Example,Bo Sample,Cy Kite', ['Ada Example', 'Bo Sample', 'Cy Kite']],
    ['Authors: Ada Example, Bo Sample and Cy Kite', ['Ada Example', 'Bo Sample', 'Cy Kite']],
    ['By Ada Example & Bo Sample', ['Ada Example', 'Bo Sample']],
    ['作者：王小明，李雷', ['王小明', '李雷']],
    ['王小明、李雷', ['王小明', '李雷']],
    ['Ada Example; Bo Sample', ['Ada Example', 'Bo Sample']],
    ['Ada Example · Bo Sample', ['Ada Example', 'Bo Sample']],
    ['Ada Example1,2*, Bo Sample2', ['Ada Example', 'Bo Sample']],
    ['*Ada Example, †Bo Sample', ['Ada Example', 'Bo Sample']],
    ['Ada Example, Bo Sample, et al.', ['Ada Example', 'Bo Sample']],
    ['Ada Example et al.', ['Ada Example']],
    ['Ada Example, ..., Bo Sample', ['Ada Example', 'Bo Sample']],
    ['Ada Example, Bo Sample and 12 others', ['Ada Example', 'Bo Sample']],
    ['Example, A., Sample, B. C.', ['Example, A.', 'Sample, B. C.']],
    ['Example, Ada, and Bo Sample', ['Example, Ada', 'Bo Sample']],
    ['Example, Ada; Sample, Bo', ['Example, Ada', 'Sample, Bo']],
    ['Ada Example (University of Kites), Bo Sample (Kite Lab)', ['Ada Example', 'Bo Sample']],
    ['Ada Example (1), Bo Sample (1, 2)', ['Ada Example', 'Bo Sample']],
    ['Ada example, Bo Sample', ['Ada example', 'Bo Sample']],
    ['Ada Example, Bo, Cy Kite', ['Ada Example', 'Bo', 'Cy Kite']],
    ['Ada Example, Bo More, Cy Kite', ['Ada Example', 'Bo More', 'Cy Kite']],
    ['A Example, BC Sample, D Kite…', ['A Example', 'BC Sample', 'D Kite']],
    ['BC Sample, A Example', ['BC Sample', 'A Example']],
    ['Kite-AI, Ada Example, Bo Sample', ['Kite-AI', 'Ada Example', 'Bo Sample']]
  ])('%s', (text, names) => expect(named(text)).toEqual(names))

  it.each([
    'Ada Example, Bo Sample',
    'Example, A., Sample, B. C.',
    'Ada Example (University of Kites), Bo Sample (Kite Lab)',
    'Ada Example, Bo Sample, et al.',
    '王小明、李雷',
    'Ada Example and Bo Sample'
  ])('a line of names: %s', text => expect(isNames(text)).toBe(true))

  it.each([
    'Deep Learning, Computer Vision, Kites',
    'We fly kites with Ada Example, Bo Sample and Cy Kite in low wind.',
    'Kites, Boats, and Leaves',
    'Ada Example, Bo Sample. Kites in Low Wind. 2025',
    'cs.LG, cs.CL',
    'Polder Institute, Delta University'
  ])('no line of names: %s', text => expect(isNames(text)).toBe(false))

  it.each([
    ['Ada Example, Bo Sample. Kites in Low Wind', 2, 'Ada Example, Bo Sample'],
    ['Ada Example et al., 2024', 1, 'Ada Example et al.'],
    ['Ada Example, Bo Sample (CVPR 2024)', 2, 'Ada Example, Bo Sample '],
    ['Ada Example - Kites', 1, 'Ada Example '],
    ['Kites in Low Wind, Ada Example', 0, '']
  ])('at the beginning of %s: %i', (text, count, before) => {
    const {names, end} = namesAtStart(text)
    expect(names).toHaveLength(count)
    expect(text.slice(0, end)).toBe(before)
  })

  it.each([' ', 'A ', 'A. ', '(', 'Example, ', '1,', '*', 'a-'])(
    '%j a hundred thousand times are none',
    part => {
      const text = part.repeat(100_000)
      expect([isNames(text), isPerson(text)]).toEqual([false, false])
      expect(namesAtStart(text).names.length).toBeLessThanOrEqual(1)
    }
  )

  it('are as many as stand there, however many', () => {
    expect(namesIn('Ada Example, '.repeat(10_000))).toHaveLength(10_000)
  })
})

describe('a date', () => {
  it.each([
    ['2025-03-11', '2025-03-11'],
    ['11.3.2025', '2025-03-11'],
    ['11.03.2025', '2025-03-11'],
    ['[2024/05]', '2024-05'],
    ['[2024.05.12]', '2024-05-12'],
    ['2025.06', '2025-06'],
    ['2025', '2025'],
    ['Jan., 2025', '2025-01'],
    ['March 2025', '2025-03'],
    ['11-13 March 2025', '2025-03-11'],
    ['March 11–13, 2025', '2025-03-11'],
    ['2024年1月2日', '2024-01-02'],
    ['2024年1月', '2024-01'],
    ['发布日期：2024-01-02', '2024-01-02'],
    ['Published: 11 Mar 2025', '2025-03-11']
  ])('%s', (text, date) => expect(dateOf(text)).toBe(date))

  it.each(['12', '1234', '2025.13', 'Marching on', 'May', 'CVPR 2025', '2025 kites', '3.5'])(
    'is not %s',
    text => expect(dateOf(text)).toBeUndefined()
  )

  it('is the day of a section', () => {
    expect(dayIn('📅 Papers of 2025-03-11 (12)')).toBe('2025-03-11')
    expect(readDate('3月11日')).toBe('--03-11')
    expect(dayIn('Kites of 2025')).toBeUndefined()
  })
})

describe('a venue', () => {
  it.each([
    'CVPR 2024',
    "CVPR'24",
    'CVPR2024 (Oral)',
    'NeurIPS 2023 D&B',
    'In Proc. of the Delta Conference',
    'arXiv 2025.06',
    'Workshop on Kites 2010',
    'SIGMOD 2024',
    'Accepted at ICLR 2025',
    'IEEE Transactions on Kites',
    'Nature Communications',
    'Nature 2020',
    'KiteCon 2024',
    "KITE'24"
  ])('%s', text => expect(isVenue(text)).toBe(true))

  it.each([
    'Nature of Kites in Low Wind',
    'Science of Folding',
    'Micro Kites',
    'Tip of the Kite',
    'Kites in Low Wind',
    'Ada Example',
    'May 2024',
    'Kite 12',
    'Code',
    ''
  ])('is not "%s"', text => expect(isVenue(text)).toBe(false))
})

describe('a count', () => {
  it.each(countRules)('$example: $name', ({example, name}) => expect(countOf(example)?.name).toBe(name))

  it.each([
    ['⭐ 66', 'stars', '66'],
    ['★ 1.2k', 'stars', '1.2k'],
    ['⭐️ 1,234', 'stars', '1,234'],
    ['[Citations: 12]', 'citations', '12'],
    ['Cited by 12', 'citations', '12'],
    ['▲ 128', 'upvotes', '128'],
    ['(⭐ 66)', 'stars', '66']
  ])('%s', (text, name, value) => expect(countOf(text)).toEqual({name, value}))

  it.each(['[12]', '12 kites', 'CVPR 2024', 'stars', 'Example 12', '5 kites liked'])('is not %s', text =>
    expect(countOf(text)).toBeUndefined()
  )
})

describe('a list of authors', () => {
  it.each([
    ['Example, Ada; Sample, Bo', 'Ada Example|Bo Sample'],
    [
      'Ada Example (Polder Institute) · Bo Sample (Willow University)',
      'Ada Example (Polder Institute)|Bo Sample (Willow University)'
    ],
    ['Ada Example / Bo Sample', 'Ada Example|Bo Sample'],
    ['Ada Example\nBo Sample', 'Ada Example|Bo Sample'],
    ['Example, Ada and {Kite Team} and others', 'Ada Example|Kite Team'],
    ['Example, Jr., Ada and Sample, Bo', 'Ada Example Jr.|Bo Sample'],
    ['Example AB, van der Sample C., Kite Study Group', 'AB Example|C. van der Sample|Kite Study Group'],
    ['Example AB.', 'AB Example'],
    ['Example A.; Sample B.', 'A. Example|B. Sample'],
    ['Example, A., Sample, B. A., & Kite, C.', 'A. Example|B. A. Sample|C. Kite'],
    ['Example, Ada, Bo Sample, and Cy Kite', 'Ada Example|Bo Sample|Cy Kite'],
    ['Ada Example, Jr., Bo Sample', 'Ada Example Jr.|Bo Sample'],
    ['van der Example, Ada', 'Ada van der Example'],
    ['Ada Example, Polder Institute; Bo Sample, MD, PhD', 'Ada Example|Bo Sample'],
    ['Ada Example; Bo Sample and Cy Kite', 'Ada Example|Bo Sample|Cy Kite'],
    ['Wang Xiao, Li Yi', 'Wang Xiao|Li Yi'],
    ['A Example, B Sample…', 'A Example|B Sample'],
    ['Sakana AI, Ada Example', 'Sakana AI|Ada Example'],
    ['王小明; 李雷', '王小明|李雷']
  ])('%j is %s', (text, names) =>
    expect(
      authorNames(text)
        .map(({value}) => value)
        .join('|')
    ).toBe(names)
  )

  it('tells family names where the form does', () => {
    expect(authorNames('Example, Ada; Sample, Bo')).toEqual([
      {value: 'Ada Example', given: 'Ada', family: 'Example'},
      {value: 'Bo Sample', given: 'Bo', family: 'Sample'}
    ])
    expect(authorNames('Ada Example, Bo Sample')[0]).toEqual({value: 'Ada Example'})
  })
})

describe('a date that is no day', () => {
  it.each([
    ['2025 Mar 11', '2025-03-11'],
    ['2025 Mar', '2025-03'],
    ['2025 Mar-Apr', '2025-03'],
    ['2025 Mar 11-13', '2025-03-11'],
    ['11-13 March 2025', '2025-03-11'],
    ['March 11-13, 2025', '2025-03-11'],
    ['30 Apr - 2 May 2025', '2025-04-30'],
    ['30 Dec - 2 Jan 2025', '2025'],
    ['2025 Dec 30-2026 Jan 2', '2025-12-30'],
    ['2025-03-11/2025-03-13', '2025-03-11'],
    ['2025-03-00', '2025-03'],
    ['2025-00-00', '2025'],
    ['2025/03/11 00:00', '2025-03-11T00:00'],
    ['Spring 2025', '2025'],
    ['2025 Winter', '2025'],
    ['Q1 2025', '2025'],
    ['1st Quarter 2025', '2025'],
    ['2024-2025', '2024'],
    ['2024/25', '2024'],
    ['c2025', '2025'],
    ['©2025', '2025'],
    ['[2025]', '2025'],
    ['2025?', '2025'],
    ['Epub 2025 Mar 11', '2025-03-11'],
    ['31/12/2025', '2025-12-31'],
    ['11.03.2025', '2025-03-11'],
    ['03/11/2025', '2025'],
    ['03/2025', '2025-03'],
    ['Tue Mar 11 12:34:56 2025', '2025-03-11'],
    ['Tue Mar 11 2025 12:34:56 GMT+0100 (Central European Time)', '2025-03-11'],
    ['20250311', '2025-03-11'],
    ['1741696496789', '2025-03-11T12:34:56.789Z']
  ])('%j is %s', (text, iso) => expect(roughDate(text)).toBe(iso))

  it.each([
    'Feb 31, 2025',
    '2025-02-30',
    '0000-00-00',
    'to appear',
    'May',
    'Vol. 12, 2025',
    '2025 kites',
    ''
  ])('is not %j', text => expect(roughDate(text)).toBeUndefined())
})

describe('a title with a period behind it', () => {
  it.each([
    ['Kites in Low Wind.', 'Kites in Low Wind'],
    ['Kites in the U.S.', 'Kites in the U.S.'],
    ['Kites vs. Boats, Inc.', 'Kites vs. Boats, Inc.'],
    ['Why kites fall...', 'Why kites fall...'],
    ['Do kites fly?', 'Do kites fly?']
  ])('%j is %j', (title, bare) => expect(withoutPeriod(title)).toBe(bare))
})
