import path from 'node:path'
import ts from 'typescript'

/** A declaration of the source, and the entries that export it. */
interface Item {
  readonly symbol: ts.Symbol
  readonly entries: string[]
}

const head = `# Public API

Everything that the entries export, and what their declarations name: once each, in the order of names, below the entries that
export it. Written by \`npm run check:api -- --update\`.

\`\`\`ts
`

/**
 * Lists the public API.
 *
 * @param folder - Declarations of the source.
 * @param entries - What package.json exports: `.`, `./read`, ….
 */
export function reportOf(folder: string, entries: readonly string[]): string {
  const files = new Map(entries.map(entry => [entry, path.join(folder, entry, 'index.d.ts')]))
  const program = ts.createProgram([...files.values()], {
    ...{
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts']
    },
    ...{strict: true, skipLibCheck: true, types: ['node']}
  })
  const checker = program.getTypeChecker()
  const items = new Map<ts.Symbol, Item>()
  const add = (symbol: ts.Symbol) => {
    const item = items.get(symbol) ?? {symbol, entries: []}
    items.set(symbol, item)
    return item
  }
  for (const [entry, file] of files)
    for (const symbol of exportsOf(program, checker, file))
      add(symbol).entries.push(`paperglean${entry.slice(1)}`)
  // A map gives what is added while it is read, too.
  for (const {symbol} of items.values())
    for (const named of namedBy(symbol, checker)) if (isOurs(named, folder)) add(named)

  const sources = program.getSourceFiles().filter(({fileName}) => fileName.startsWith(`${folder}/`))
  const parts = [
    ...[...items.values()].sort(byName).map(item => textOf(item, folder)),
    ...sources.flatMap(augmentationsOf).sort()
  ]
  return `${head}${parts.join('\n')}\`\`\`\n`
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, file: string): ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${file} is no module`)
  return checker.getExportsOfModule(module).map(symbol => resolved(symbol, checker))
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** What the declarations of a symbol name. */
function namedBy(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  const named: ts.Symbol[] = []
  const visit = (node: ts.Node) => {
    const found = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
    if (found) named.push(resolved(found, checker))
    ts.forEachChild(node, visit)
  }
  for (const declaration of symbol.declarations ?? []) visit(declaration)
  return named
}

/** Whether a symbol is declared by the source, and stands on its own there: no member, no parameter. */
function isOurs({declarations = []}: ts.Symbol, folder: string): boolean {
  return declarations.some(declaration => {
    const {parent} = statementOf(declaration)
    // A file itself has no parent.
    return parent && ts.isSourceFile(parent) && parent.fileName.startsWith(`${folder}/`)
  })
}

/** A variable is declared by a statement with a list of declarations. */
function statementOf(declaration: ts.Node): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
}

function byName(first: Item, second: Item): number {
  return keyOf(first) < keyOf(second) ? -1 : 1
}

function keyOf({symbol: {name, declarations}}: Item): string {
  return `${name} ${declarations?.[0]?.getSourceFile().fileName}`
}

function textOf({symbol: {declarations = []}, entries}: Item, folder: string): string {
  const texts = declarations.map(declaration => plain(statementOf(declaration)))
  const file = declarations[0]?.getSourceFile().fileName ?? ''
  const from = entries.join(', ') || `of no entry: ${path.posix.relative(folder, file)}`
  return `// ${from}\n${texts.join('')}`
}

/** What a file adds to the types of another package. */
function augmentationsOf(source: ts.SourceFile): string[] {
  return source.statements
    .filter(statement => ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name))
    .map(plain)
}

function plain(statement: ts.Node): string {
  return `${statement
    .getText()
    .replace(/^export (?:default )?/, '')
    .replace(/^declare (?!module)/, '')}\n`
}
