// Nouns that name a person by what he or she is, and what they say of gender and number.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const ROLES = list(`
  president premier minister chancellor leader ruler monarch mayor governor senator congressman congresswoman
  representative lawmaker legislator councilman councilwoman councillor councilor councilmember delegate ambassador
  envoy diplomat secretary undersecretary official officer officeholder commissioner director deputy chief head
  chair chairman chairwoman chairperson chairwomen chairmen spokesman spokeswoman spokesperson adviser advisor aide
  assistant strategist consultant pollster operative staffer manager organizer organiser coordinator counsel lawyer
  attorney prosecutor solicitor judge justice magistrate sheriff detective investigator inspector trooper policeman
  policewoman constable commander general colonel captain major lieutenant sergeant admiral soldier veteran pilot
  professor scholar historian economist scientist researcher analyst expert specialist fellow lecturer teacher
  principal superintendent dean student graduate author writer novelist poet journalist reporter correspondent
  columnist editor anchor host commentator pundit blogger publisher producer critic watcher reviewer actor actress singer
  musician comedian artist filmmaker photographer designer architect engineer programmer developer executive ceo
  founder co-founder cofounder owner entrepreneur businessman businesswoman banker investor trader donor partner
  treasurer clerk accountant nurse doctor physician surgeon psychologist psychiatrist therapist pharmacist
  pastor priest bishop archbishop cardinal pope rabbi imam reverend minister nun monk activist advocate campaigner
  protester demonstrator supporter opponent voter resident citizen neighbor neighbour villager farmer worker driver
  baker butcher shopkeeper builder carpenter plumber librarian gardener waiter chef firefighter paramedic
  witness victim survivor suspect defendant plaintiff patient member colleague counterpart friend rival candidate
  nominee challenger incumbent contender hopeful front-runner frontrunner democrat republican conservative liberal
  independent socialist libertarian billionaire mogul magnate tycoon celebrity star player coach athlete quarterback
  manager captain trainer referee mother father mom dad wife husband son daughter brother sister widow widower parent
  grandmother grandfather aunt uncle cousin niece nephew child girl boy woman man person girlfriend boyfriend fiancee
  fiance king queen prince princess duke duchess lord lady emperor sultan emir governor-general
  moderator constituent introducer lobbyist staffer voiceover regulator organiser correspondent presenter founder
  prisoner inmate landlord tenant homeowner passenger customer shopper visitor tourist refugee immigrant migrant
  rancher fisherman trucker nominee delegate superdelegate donor vice-president vice-chairman ombudsman chaplain
  biologist chemist physicist geologist ecologist epidemiologist virologist demographer statistician linguist
  sociologist anthropologist archaeologist criminologist theologian philosopher
  speaker whip majority negotiator mediator monitor translator interpreter observer participant organizer attendee
  administrator comptroller auditor curator technician guitarist singer rapper drummer violinist dancer veterinarian
  biochemist astronomer astronaut meteorologist oceanographer zoologist botanist hydrologist climatologist neurologist
  cardiologist oncologist psychotherapist dentist midwife choreographer composer conductor screenwriter playwright
  cartoonist podcaster influencer gymnast swimmer sprinter golfer boxer wrestler skier snowboarder skater goalkeeper
  midfielder linebacker sculptor painter illustrator publicist archivist locksmith electrician beekeeper
  source insider whistleblower showman mogul politician statesman stateswoman`)

const FEMALE = list(`
  spokeswoman congresswoman chairwoman councilwoman policewoman businesswoman actress mother mom wife daughter sister
  widow grandmother aunt niece girl woman girlfriend fiancee queen princess duchess lady nun stateswoman ms mrs ms.
  mrs. miss madam dame heiress mum hostess waitress`)
const MALE = list(`
  spokesman congressman chairman councilman policeman businessman actor father dad husband son brother widower
  grandfather uncle nephew boy man boyfriend fiance king prince duke lord monk priest mr mr. sir showman statesman
  pope`)

export type Gender = 'female' | 'male'

/** Whether a word names a person by a role: 'spokeswoman', 'officials', 'vice-chair'. */
export function isRole(lower: string): boolean {
  return (
    ROLES.has(lower) ||
    ROLES.has(singular(lower)) ||
    ROLES.has(lower.slice(lower.lastIndexOf('-') + 1))
  )
}

/** Whether a role noun names several. */
export function isPluralRole(lower: string): boolean {
  return !ROLES.has(lower) && isRole(lower) && (lower.endsWith('s') || lower.endsWith('men'))
}

/** The word for one of them: 'officials' → 'official', 'spokesmen' → 'spokesman'. */
export function singular(lower: string): string {
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('esses')) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

/** The gender that a role or a title says, if it says one. */
export function genderOf(lower: string): Gender | undefined {
  if (FEMALE.has(lower)) return 'female'
  return MALE.has(lower) ? 'male' : undefined
}

// Heads that mean much the same office in a newspaper.
const OFFICES: readonly ReadonlySet<string>[] = [
  list('president leader ruler'),
  list('premier minister chancellor leader'),
  list('senator sen sen. lawmaker legislator'),
  list('governor gov gov.'),
  list('representative rep rep. congressman congresswoman lawmaker legislator'),
  list('lawyer attorney counsel solicitor'),
  list('spokesman spokeswoman spokesperson'),
  list('chairman chairwoman chair chairperson'),
  list('professor prof prof. academic scholar'),
  list('doctor dr dr. physician'),
  list('adviser advisor aide'),
  list('general gen gen. commander'),
  list('police officer policeman policewoman'),
]

/** How near two heads are: the same word 1, the same sort of office 0.5, else 0. */
export function sameOffice(a: string, b: string): number {
  if (a === b) return 1
  return OFFICES.some((office) => office.has(a) && office.has(b)) ? 0.5 : 0
}

// Groups that speak with one voice: 'the committee said'.
const BODIES = list(`
  committee council government administration campaign company firm agency ministry department office court commission
  party group organization organisation union team panel board bank police army military force university institute
  newspaper paper magazine station network report study statement document lawsuit complaint letter memo
  email survey poll association federation foundation coalition alliance church school hospital league club
  publication outlet website site book film transcript editorial article indictment filing bill ad audit
  post tweet message video speech press release note manifesto order ruling opinion parliament congress senate house
  delegation embassy consulate authority authorities bureau center centre society charity corporation service data`)

/** Whether a word names a body or a document that can be cited as a source. */
export function isBody(lower: string): boolean {
  return BODIES.has(lower) || BODIES.has(singular(lower))
}
