/** The characters of bytes 0x80 to 0x9f (Encoding Standard, index windows-1252). */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Reads bytes as Windows-1252. Node.js 20 decodes 0x80 to 0x9f as ISO 8859-1, browsers do not. */
export function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, character => windowsCharacters[character.charCodeAt(0) - 0x80] ?? character)
}
