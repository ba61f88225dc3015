/** What tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /**
       * Parses one step, by the parser of that format alone: nothing is guessed and nothing is fetched.
       *
       * @param input - The data.
       * @param type - Name of its format, such as `@biblatex/text`.
       */
      data(input: unknown, type: string): unknown
      /** Parses all steps, from a format that is named. */
      chain(input: unknown, options: {readonly forceType: string}): unknown[]
    }
    readonly output: {
      /** Writes items of CSL-JSON in a format, such as `bibtex`. */
      format(format: string, items: readonly unknown[]): string
    }
    readonly config: {
      /** The settings and tables of a plugin, such as `@bibtex`. */
      get(plugin: string): unknown
    }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
