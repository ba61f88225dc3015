/** Links of pages and mails that lead to another address, which they name. */
const redirects: ReadonlyArray<{
  readonly host: RegExp
  readonly path: RegExp
  /** Names of the parameter that holds the address. */
  readonly parameters: readonly string[]
}> = [
  // https://scholar.google.com/scholar_url?url=https://kite.example/1&hl=en
  {
    host: /^scholar\.google\.[a-z.]{2,6}$/,
    path: /^\/scholar_url$/,
    parameters: ['url']
  },
  // https://www.google.com/url?q=https://kite.example/1&sa=D
  {
    host: /^(?:www\.)?google\.[a-z.]{2,6}$/,
    path: /^\/url$/,
    parameters: ['q', 'url']
  },
  // https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fkite.example%2F1
  {
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/|safety\/go)/,
    parameters: ['url']
  },
  // https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkite.example%2F1&data=05
  {
    host: /\.safelinks\.protection\.outlook\.com$/,
    path: /^\//,
    parameters: ['url']
  },
  // https://l.facebook.com/l.php?u=https%3A%2F%2Fkite.example%2F1
  {
    host: /^lm?\.(?:facebook|instagram)\.com$/,
    path: /^\//,
    parameters: ['u']
  },
  // https://t.umblr.com/redirect?z=https%3A%2F%2Fkite.example%2F1
  {
    host: /^t\.umblr\.com$/,
    path: /^\/redirect$/,
    parameters: ['z']
  },
  // https://www.youtube.com/redirect?q=https%3A%2F%2Fkite.example%2F1
  {
    host: /^(?:www\.)?youtube\.com$/,
    path: /^\/redirect$/,
    parameters: ['q']
  },
  // https://slack-redir.net/link?url=https%3A%2F%2Fkite.example%2F1
  {
    host: /^(?:out\.reddit\.com|slack-redir\.net|disq\.us|getpocket\.com|medium\.com)$/,
    path: /^\/(?:r\/?|link|redirect|url|t3_\w+)?$/,
    parameters: ['url']
  },
  // https://link.zhihu.com/?target=https%3A//kite.example/1
  {
    host: /^link\.(?:zhihu\.com|juejin\.cn|csdn\.net)$/,
    path: /^\//,
    parameters: ['target']
  },
  // https://duckduckgo.com/l/?uddg=https%3A%2F%2Fkite.example%2F1
  {
    host: /^duckduckgo\.com$/,
    path: /^\/l\/$/,
    parameters: ['uddg']
  },
  // https://vk.com/away.php?to=https%3A%2F%2Fkite.example%2F1
  {
    host: /^(?:www\.)?vk\.com$/,
    path: /^\/away\.php$/,
    parameters: ['to']
  }
]

/** A mail program may wrap what a search engine has wrapped; more often it is no address for people. */
const mostWrappings = 4

/** Where an address leads to in the end, as far as it says so itself. */
export function unwrapped(url: URL): URL {
  let inner = url
  for (let step = 0; step < mostWrappings && inner.search.includes('http'); step++) {
    const {hostname, pathname, searchParams} = inner
    const rule = redirects.find(({host, path}) => host.test(hostname) && path.test(pathname))
    const target = rule?.parameters.map(name => searchParams.get(name) ?? '').find(isWebAddress)
    if (target === undefined) break
    inner = new URL(target)
  }
  return inner
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
