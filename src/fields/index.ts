export {
  authorRoles,
  type ElementLink,
  type ElementPaths,
  otherXml,
  personElements,
  personHolders,
  roleElements,
  type Vocabulary,
  vocabularies
} from './elements.js'
export {fieldNamed, fieldsOfColumn, namesOf, tagsOf} from './look-up.js'
export {type MemberRule, memberRules, type Reading} from './members.js'
export type {FieldName} from './names.js'
export {type NameRule, nameRules, type Place, type TagFormat, tagRules} from './table.js'
