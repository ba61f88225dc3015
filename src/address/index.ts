export {identifiersOf, isPaperAddress, kindOfHost} from './hosts.js'
export {isEmptyLabel, isPaperLabel, isResourceLabel, kindOfLabel} from './labels.js'
export {
  addressKey,
  isMenuAddress,
  isOfPaper,
  isPersonAddress,
  kindSaid,
  linkOf,
  mayBePaperAddress,
  repositoryOf,
  webAddress
} from './links.js'
export {linksOfProse} from './prose.js'
export {unwrapped} from './redirects.js'
