export {fieldNamed, fieldsOfColumn, knownTags, namesOf, tagGroupsOf, tagsOf} from './look-up.js'
export {type MemberRule, memberRules, type Reading} from './members.js'
export type {FieldName} from './names.js'
export {type NameRule, nameRules, otherTags, type Place, type TagFormat, tagRules} from './table.js'
