import path from 'node:path'
import ts from 'typescript'

/** A regular expression, and where it stands. */
export interface Expression extends Pattern {
  readonly file: string
  readonly line: number
}

/** A regular expression as it is written. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

/** What stands for a part of an expression that is known only when it runs: a letter of a name, or a count in braces. */
const unknown = '9'

/**
 * Finds the regular expressions of a program: literals, and those that `new RegExp` makes of constants.
 *
 * @param root - The folder of tsconfig.json.
 * @param folder - The folder below it that is looked at.
 */
export function findExpressions(root: string, folder: string): Expression[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: diagnostic => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
      }
    }
  )
  if (!config) throw new Error('tsconfig.json cannot be read')
  const program = ts.createProgram(config.fileNames, config.options)
  const texts = new Texts(program.getTypeChecker())
  const found: Expression[] = []
  for (const source of program.getSourceFiles()) {
    const file = path.relative(root, source.fileName).replaceAll('\\', '/')
    if (!file.startsWith(`${folder}/`) || source.isDeclarationFile) continue
    const visit = (node: ts.Node): void => {
      const expression = texts.expressionOf(node)
      if (expression) {
        const {line} = source.getLineAndCharacterOfPosition(node.getStart(source))
        found.push({file, line: line + 1, ...expression})
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

/** Works out texts that are put together of constants. */
class Texts {
  readonly #checker: ts.TypeChecker

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker
  }

  /** The expression that a node writes or makes. */
  expressionOf(node: ts.Node): Pattern | undefined {
    if (ts.isRegularExpressionLiteral(node)) return literalOf(node)
    if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return undefined
    const [pattern, flags] = node.arguments ?? []
    const copied = pattern && this.#expression(pattern)
    if (copied) return copied
    return {source: pattern ? this.#text(pattern) : '', flags: flags ? this.#text(flags) : ''}
  }

  #expression(node: ts.Expression): Pattern | undefined {
    if (ts.isRegularExpressionLiteral(node)) return literalOf(node)
    const value = ts.isIdentifier(node) ? this.#valueOf(node) : undefined
    return value && this.#expression(value)
  }

  #text(node: ts.Expression): string {
    if (ts.isStringLiteralLike(node)) return node.text
    if (ts.isTemplateExpression(node))
      return (
        node.head.text +
        node.templateSpans.map(span => this.#text(span.expression) + span.literal.text).join('')
      )
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return this.#text(node.left) + this.#text(node.right)
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'source')
      return this.#expression(node.expression)?.source ?? unknown
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'join'
    )
      return this.#joined(node.expression.expression, node.arguments[0])
    const value = ts.isIdentifier(node) ? this.#valueOf(node) : undefined
    return value ? this.#text(value) : unknown
  }

  #joined(list: ts.Expression, separator: ts.Expression | undefined): string {
    const items = ts.isIdentifier(list) ? this.#valueOf(list) : list
    if (!items || !ts.isArrayLiteralExpression(items)) return unknown
    return items.elements.map(item => this.#text(item)).join(separator ? this.#text(separator) : ',')
  }

  /** What a constant is set to. */
  #valueOf(identifier: ts.Identifier): ts.Expression | undefined {
    const symbol = this.#checker.getSymbolAtLocation(identifier)
    const meant =
      symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol
    const declaration = meant?.valueDeclaration
    return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  }
}

function literalOf(node: ts.RegularExpressionLiteral): Pattern {
  const end = node.text.lastIndexOf('/')
  return {source: node.text.slice(1, end), flags: node.text.slice(end + 1)}
}
