export {type BibtexRule, bibtexAddresses, bibtexRules, bibtexSubjects} from './bibtex.js'
export {documentRules, exportRules, otherColumns, strangeColumns, tagColumns, weakTitles} from './columns.js'
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
export {type FeedRule, feedDates, feedRules, pageElements} from './feed.js'
export {fieldNamed, fieldsOfColumn, isOtherTag, knownTags, namesOf, tagGroupsOf, tagsOf} from './look-up.js'
export {
  bibtexMembers,
  type MemberRule,
  memberRules,
  periodMembers,
  type Reading,
  subtitleMembers
} from './members.js'
export type {FieldName} from './names.js'
export {namespaceRules} from './namespaces.js'
export {nameRules, type TagFormat, tagRules} from './table.js'
export {namedVenue, type VenueKind, venueKind} from './venues.js'
