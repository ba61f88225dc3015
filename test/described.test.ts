import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {recordJsonSchema} from '../src/index.js'

/** With `UPDATE_TABLES=1`, the tables of the documents are written anew instead of compared. */
const update = process.env.UPDATE_TABLES === '1'

/** A member of an interface, with what its comment says. */
interface Member {
  readonly name: string
  readonly type: string
  readonly optional: boolean
  readonly said: string
}

/** The interfaces of a source file, by name. */
function interfacesOf(file: string): Map<string, readonly Member[]> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = new Map<string, readonly Member[]>()
  for (const node of source.statements) {
    if (!ts.isInterfaceDeclaration(node)) continue
    const above = node.heritageClauses?.flatMap(({types}) =>
      types.map(({expression}) => expression.getText())
    )
    const inherited = (above ?? []).flatMap(name => found.get(name) ?? [])
    found.set(node.name.text, [...inherited, ...node.members.filter(ts.isPropertySignature).map(memberOf)])
  }
  return found
}

function memberOf(member: ts.PropertySignature): Member {
  const [comment] = ts.getJSDocCommentsAndTags(member)
  return {
    name: member.name.getText().replace(/^'|'$/g, ''),
    type: (member.type?.getText() ?? '').replace(/ \| undefined$/, ''),
    optional: member.questionToken !== undefined,
    said: ts.getTextOfJSDocComment(comment?.comment as string | undefined) ?? ''
  }
}

const interfaces = new Map([...interfacesOf('src/tree/entities.ts'), ...interfacesOf('src/record/types.ts')])

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

const schema: Schema = JSON.parse(JSON.stringify(recordJsonSchema()))
const definitions = new Map<string, Schema>([
  ...Object.entries(schema.$defs ?? {}),
  ['PaperRecord', schema],
  ['PaperDates', schema.properties?.dates ?? {}],
  ['Repository', schema.$defs?.Link?.properties?.repository ?? {}]
])

describe.each([...definitions.keys()])('the type %s', name => {
  const {properties = {}, required = []} = definitions.get(name) ?? {}
  const members = interfaces.get(name) ?? []

  it('has the fields of the schema', () => {
    expect(members.map(member => member.name)).toEqual(Object.keys(properties))
    expect(members.filter(({optional}) => !optional).map(member => member.name)).toEqual([...required])
  })

  it('says of each what the schema says', () => {
    for (const {name, said} of members) expect(said).toBe(`${properties[name]?.description}.`)
  })
})

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The type as a table shows it: the members of a union, names of types that have a section as links. */
function typeText({type, optional}: Member): string {
  const [, of = type, list = ''] = /^(\w+)(\[\])?$/.exec(type) ?? []
  const shown = interfaces.has(of)
    ? `[${of}](#${of.toLowerCase()})${list}`
    : type
        .split(' | ')
        .map(part => `\`${part.replaceAll("'", '')}\``)
        .join(', ')
  return optional ? `${shown}, optional` : shown
}

/** Writes tables between their marks anew, or compares them. */
function expectTables(file: string, mark: string, make: (name: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const pattern = new RegExp(`(<!-- ${mark}:(\\w+) -->\\n)(?:(?!<!--)[^])*(<!-- /${mark} -->)`, 'g')
  const expected = text.replace(pattern, (_, before, name, after) => `${before}\n${make(name)}\n${after}`)
  expect(text).toMatch(pattern)
  if (update) writeFileSync(file, expected)
  else expect(text).toBe(expected)
}

it('the tables of docs/record.md are those of the types', () => {
  expectTables('docs/record.md', 'type', name =>
    table(
      ['field', 'type', 'meaning'],
      (interfaces.get(name) ?? []).map(member => [`\`${member.name}\``, typeText(member), cell(member.said)])
    )
  )
})

it('the table of docs/messages.md is that of the rules', () => {
  expectTables('docs/messages.md', 'rules', name =>
    table(
      ['rule id', 'what it means, and what helps'],
      (interfacesOf('src/messages/rules.ts').get(name) ?? []).map(member => [
        `\`${member.name}\``,
        cell(member.said)
      ])
    )
  )
})

it('each rule of the list is said somewhere', () => {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(
    file => file.endsWith('.ts') && !file.endsWith('rules.ts')
  )
  const text = files.map(file => readFileSync(`src/${file}`, 'utf8')).join('\n')
  const rules = interfacesOf('src/messages/rules.ts').get('Rules') ?? []
  expect(rules.filter(({name}) => !text.includes(`'${name}'`))).toEqual([])
})
