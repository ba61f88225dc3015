import {describe, expect, it} from 'vitest'
import {
  fieldNamed,
  fieldsOfColumn,
  isOtherTag,
  knownTags,
  nameRules,
  tagGroupsOf,
  tagRules,
  tagsOf
} from '../src/fields/index.js'
import {parseListing} from '../src/index.js'

describe('the table of names', () => {
  it.each(nameRules.map(rule => [rule.field, rule.where, rule.names] as const))(
    'finds %s by the names of its %s',
    (field, where, names) => {
      for (const name of names.split('; ')) expect([name, fieldNamed(name, where)]).toEqual([name, field])
    }
  )

  it('says nothing twice in one place', () => {
    const seen = nameRules.flatMap(({where, names}) => names.split('; ').map(name => `${where} ${name}`))
    expect(seen.filter((name, index) => seen.indexOf(name) !== index)).toEqual([])
  })

  it.each([
    ['**Authors:**', 'authors'],
    ['📅 Publish Date：', 'published'],
    ['作者：', 'authors'],
    ['关键词', 'subjects'],
    ['TL;DR', 'tldr']
  ])('a label %s is %s', (label, field) => expect(fieldNamed(label, 'label')).toBe(field))

  it.each(['Kites', 'We fly', 'Conference on Kites', 'Title of the Wind', ''])('"%s" is none', label =>
    expect(fieldNamed(label, 'label')).toBeUndefined()
  )

  it.each([
    ['Title', ['title']],
    ['First Author', ['authors']],
    ['Title & Authors', ['title', 'authors']],
    ['标题、作者', ['title', 'authors']],
    ['Model', ['method']],
    ['Venue/Year', ['journal', 'published']],
    ['Conf', ['journal']],
    ['Institution', ['organization']],
    ['Keywords', ['subjects']],
    ['评分', ['score']],
    ['Wind and Weather', []],
    ['', []]
  ])('a column %s holds %j', (label, fields) => expect(fieldsOfColumn(label)).toEqual(fields))

  it('knows the tags of exports', () => {
    expect(tagsOf('title', 'ris')).toEqual(['TI', 'T1', 'CT', 'BT'])
    expect(tagsOf('authors', 'medline')).toEqual(['FAU', 'AU'])
    expect(tagsOf('title', 'endnote')).toEqual(['%T'])
    expect(tagsOf('pmc', 'ris')).toEqual([])
    expect(tagGroupsOf('pages', 'ris')).toEqual([['SP', 'EP'], ['C7']])
    expect(isOtherTag('OWN', 'medline')).toBe(true)
    expect(new Set(tagRules.map(({field}) => field)).size).toBe(tagRules.length)
  })
})

describe('the tags of an export', () => {
  it.each(['ris', 'medline', 'endnote', 'isi', 'ovid', 'refworks'] as const)(
    'that say nothing of a paper stand in no field: %s',
    format => {
      const inFields = tagRules.flatMap(({tags}) => tags[format].split(/[ ,]/))
      expect(inFields.filter(tag => tag !== '' && isOtherTag(tag, format))).toEqual([])
      expect([...knownTags(format)].every(tag => /^\S+$/.test(tag))).toBe(true)
    }
  )
})

describe('a table with columns in Chinese is read', () => {
  it.each([
    [
      'Markdown',
      '| 标题 | 作者 | 日期 |\n| --- | --- | --- |\n| Kites in Low Wind | 王小明, Ada Example | 2025年3月1日 |'
    ],
    [
      'HTML',
      '<!doctype html><table><tr><th>标题</th><th>作者</th><th>日期</th></tr><tr><td>Kites in Low Wind</td><td>王小明, Ada Example</td><td>2025年3月1日</td></tr></table>'
    ],
    ['JSON', '[{"标题": "Kites in Low Wind", "作者": "王小明, Ada Example", "日期": "2025年3月1日"}]']
  ])('in %s', (_, source) => {
    const [paper] = parseListing(source).papers
    expect(paper?.title).toBe('Kites in Low Wind')
    expect(paper?.authors.map(({name}) => name)).toEqual(['王小明', 'Ada Example'])
    expect(paper?.dates.published).toBe('2025-03-01')
  })
})
