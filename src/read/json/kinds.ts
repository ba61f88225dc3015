import {isObject, type JsonObject} from '../named/values.js'

/** JSON of another kind than listings of papers, by members that stand together in it. */
const kinds: ReadonlyArray<{
  /** With its article: "a GeoJSON file". */
  readonly name: string
  /** All of these are there; `name=value` where the member must say so, with bars between several values. */
  readonly signs: string
  readonly note: string
}> = [
  {name: 'a package.json', signs: 'name version scripts', note: 'npm'},
  {name: 'a package.json', signs: 'name version dependencies', note: 'npm'},
  {name: 'a package.json', signs: 'name version devDependencies', note: 'npm'},
  {name: 'a package.json', signs: 'name version main license', note: 'npm'},
  {name: 'a package.json', signs: 'dependencies devDependencies', note: 'npm, without a name'},
  {name: 'a lock file of packages', signs: 'lockfileVersion', note: 'npm'},
  {name: 'a composer.json', signs: 'name require autoload', note: 'PHP'},
  {name: 'a configuration of a compiler', signs: 'compilerOptions', note: 'tsconfig.json'},
  {name: 'a configuration', signs: 'extends rules', note: 'ESLint, Biome, Renovate'},
  {name: 'a JSON Schema', signs: '$schema properties', note: 'https://json-schema.org'},
  {name: 'a JSON Schema', signs: 'type=object properties', note: 'https://json-schema.org'},
  {name: 'a JSON Schema', signs: '$schema $defs', note: 'https://json-schema.org'},
  {name: 'a JSON Schema', signs: '$schema definitions', note: 'https://json-schema.org'},
  {name: 'a GeoJSON file', signs: 'type=FeatureCollection features', note: 'RFC 7946'},
  {name: 'a GeoJSON file', signs: 'type=Feature geometry', note: 'RFC 7946'},
  {name: 'a TopoJSON file', signs: 'type=Topology arcs', note: 'maps'},
  {name: 'a notebook', signs: 'cells nbformat', note: 'Jupyter'},
  {name: 'a notebook', signs: 'worksheets nbformat', note: 'Jupyter, before its version 4'},
  {name: 'an OpenAPI description', signs: 'openapi info', note: 'https://spec.openapis.org'},
  {name: 'an OpenAPI description', signs: 'swagger info', note: 'version 2'},
  {name: 'a Postman collection', signs: 'info item', note: 'Postman'},
  {name: 'a log of a browser', signs: 'log.entries log.creator', note: 'HAR'},
  {name: 'a source map', signs: 'mappings sources version', note: 'source maps'},
  {name: 'a web app manifest', signs: 'icons start_url', note: 'W3C'},
  {name: 'a browser extension manifest', signs: 'manifest_version', note: 'WebExtensions'},
  {name: 'a log of a chat', signs: 'role content', note: 'language models, one message each'},
  {name: 'a log of a chat', signs: 'messages.0.role', note: 'language models'},
  {name: 'a log of a chat', signs: 'messages.0.author', note: 'Discord'},
  {name: 'a log of a chat', signs: 'messages.0.from', note: 'Telegram'},
  {name: 'a log of a chat', signs: 'mapping create_time', note: 'ChatGPT'},
  {name: 'a log of a chat', signs: 'chat_messages', note: 'Claude'},
  {name: 'a log of a chat', signs: 'conversations.0.from conversations.0.value', note: 'ShareGPT'},
  {name: 'a log of a chat', signs: 'type=message ts text', note: 'Slack'},
  {name: 'a dataset of images', signs: 'images annotations', note: 'COCO'},
  {name: 'a dataset of questions', signs: 'data.0.paragraphs', note: 'SQuAD'},
  {
    name: 'a configuration of a model',
    signs: 'architectures model_type',
    note: 'config.json of transformers'
  },
  {name: 'a tokenizer', signs: 'added_tokens model', note: 'tokenizer.json'},
  {name: 'an index of weights', signs: 'weight_map metadata', note: 'safetensors'},
  {name: 'a list of goods', signs: 'products.0.price', note: 'shops'},
  {name: 'a list of goods', signs: 'title price', note: 'shops'},
  {name: 'a list of tasks', signs: 'title completed', note: 'to-do lists'},
  {name: 'a list of films', signs: 'kind items.0.snippet', note: 'YouTube'},
  {name: 'a list of issues of a repository', signs: 'number state html_url user', note: 'GitHub'},
  {name: 'a list of repositories', signs: 'full_name clone_url', note: 'GitHub'},
  {name: 'a list of commits', signs: 'sha commit parents', note: 'GitHub'},
  {name: 'a stack of infrastructure', signs: 'AWSTemplateFormatVersion', note: 'CloudFormation'},
  {name: 'a state of infrastructure', signs: 'terraform_version', note: 'Terraform'},
  {name: 'a report on a page', signs: 'lighthouseVersion', note: 'Lighthouse'},
  {name: 'a schema of GraphQL', signs: 'data.__schema', note: 'introspection'},
  {name: 'a chart', signs: '$schema mark encoding', note: 'Vega-Lite'},
  {name: 'a film or animation', signs: 'layers fr op', note: 'Lottie'},
  {name: 'a Croissant dataset', signs: 'recordSet distribution', note: 'MLCommons'},
  {name: 'data of a logger', signs: 'level message timestamp', note: 'winston, Bunyan'},
  {name: 'data of a logger', signs: 'level msg time', note: 'pino'}
]

/**
 * What a JSON value is that holds no listing.
 *
 * @param value - The first value of a source; of a list, its first element counts.
 */
export function otherKind(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  if (!isObject(first)) return undefined
  return kinds.find(({signs}) => signs.split(' ').every(sign => says(first, sign)))?.name
}

function says(object: JsonObject, sign: string): boolean {
  const [path = '', wanted] = sign.split('=')
  const value = path.split('.').reduce<unknown>(memberOf, object)
  return value !== undefined && (wanted === undefined || value === wanted)
}

function memberOf(holder: unknown, name: string): unknown {
  if (Array.isArray(holder)) return holder[Number(name)]
  return isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined
}
