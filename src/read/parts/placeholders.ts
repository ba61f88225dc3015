/** What databases and programs write where a paper has no such part. */
const placeholders = {
  title: /^\[?(?:title )?not available\]?\.?$/i,
  author:
    /^(?:\[?(?:no authors? (?:names? )?(?:available|listed|found|given|name)|authors? not (?:available|listed))\]?\.?|\[?anonymous\]?|none|null|nan|undefined|unknown|n\/a)$/i,
  abstract:
    /^(?:\[?(?:no abstract(?: (?:is )?(?:available|provided|found))?|abstract (?:is )?(?:missing|not available|unavailable))\]?\.?|n\/?a|nan|null|none|undefined)$/i
} as const

/** Longer texts say something. */
const longest = 60

/**
 * Whether a text stands where there is nothing: "[No author name available]", "No abstract available", "N/A".
 *
 * @param part - What it stands for.
 * @param text - Alone, without what stands around it.
 */
export function isPlaceholder(part: keyof typeof placeholders, text: string): boolean {
  const bare = text.trim()
  return bare.length <= longest && placeholders[part].test(bare)
}
