export {
  type FeedReading,
  type FeedRule,
  feedDates,
  feedRules,
  pageElements
} from './feed.js'
export {fieldNamed, fieldsOfColumn, namesOf, tagsOf} from './look-up.js'
export {type MemberRule, memberRules, periodMembers, type Reading} from './members.js'
export type {FieldName} from './names.js'
export {type NamespaceRule, namespaceRules} from './namespaces.js'
export {type NameRule, nameRules, type Place, type TagFormat, tagRules} from './table.js'
