/** A list under `data/lexicons`: its lines, without comments. */
declare module '*.txt' {
  const lines: string
  export default lines
}

/** Weights under `data/models`, in base64. */
declare module '*.bin' {
  const base64: string
  export default base64
}

/** A style sheet (`./papers.css?text`) or a script (`./script/papers.js?text`) of a page, minified. */
declare module '*?text' {
  const text: string
  export default text
}
