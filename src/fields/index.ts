export {fieldNamed, fieldsOfColumn, namesOf, tagsOf} from './look-up.js'
export {bibtexMembers, type MemberRule, memberRules, periodMembers, type Reading} from './members.js'
export type {FieldName} from './names.js'
export {type NameRule, nameRules, type Place, type TagFormat, tagRules} from './table.js'
