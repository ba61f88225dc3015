import {rmSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/**
 * Has the compiler write the declarations of the source, without comments and without what is internal.
 *
 * @returns The folder that they are in.
 */
export function emitDeclarations(): string {
  const outDir = path.resolve('.eval/declarations')
  rmSync(outDir, {recursive: true, force: true})
  const {options, fileNames} = ts.parseJsonConfigFileContent(
    {extends: './tsconfig.json', include: ['src']},
    ts.sys,
    process.cwd()
  )
  const program = ts.createProgram(fileNames, {
    ...options,
    ...{outDir, rootDir: path.resolve('src'), noEmit: false, declaration: true, emitDeclarationOnly: true},
    ...{removeComments: true, stripInternal: true}
  })
  const {diagnostics, emitSkipped} = program.emit()
  if (emitSkipped || diagnostics.length > 0)
    throw new Error(
      diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n')
    )
  return outDir
}
