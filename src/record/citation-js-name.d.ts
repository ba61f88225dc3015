/** The package has no types of its own. Names of the fields are those of CSL-JSON 1.0.2. */
declare module '@citation-js/name' {
  export interface ParsedName {
    readonly given?: string
    readonly family?: string
    readonly 'non-dropping-particle'?: string
    readonly 'dropping-particle'?: string
    readonly suffix?: string
    readonly literal?: string
  }
  export function parse(name: string): ParsedName
}
