// What tells a person's name from a place's or an organisation's: titles, first names, and the words that others carry.
import type { Gender } from './roles.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const phrases = (words: string): ReadonlySet<string> =>
  new Set(words.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')))

/** Titles that stand before a name, small letters, one to four words. */
export const TITLES = phrases(`
  mr, mr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., doctor, prof, prof., professor, sir, dame, lord, lady, madam,
  president, vice president, vice-president, president-elect, prime minister, premier, chancellor, king, queen, prince,
  princess, emperor, pope, cardinal, archbishop, bishop, rev, rev., reverend, father, sister, brother, rabbi, imam,
  ayatollah, sheikh, sheik, pastor, sen, sen., sens., senator, rep, rep., reps., representative, congressman,
  congresswoman, councilman, councilwoman, councillor, councilor, councilmember, council member, assemblyman,
  assemblywoman, delegate, gov, gov., governor, lt. gov., lieutenant governor, mayor, deputy mayor, vice mayor, speaker,
  house speaker, majority leader, minority leader, senate majority leader, senate minority leader, house majority leader,
  house minority leader, secretary of state, secretary of defense, defense secretary, treasury secretary,
  foreign secretary, home secretary, press secretary, interior minister, foreign minister, defense minister,
  defence minister, finance minister, secretary, secretary general, secretary-general, minister, attorney general,
  solicitor general, surgeon general, ambassador, judge, chief judge, justice, chief justice, magistrate, sheriff,
  chief, police chief, fire chief, commissioner, police commissioner, inspector, detective, det., officer, sgt, sgt.,
  sergeant, lt, lt., lieutenant, capt, capt., captain, maj, maj., major, col, col., colonel, lt. col., gen, gen.,
  general, maj. gen., brig. gen., lt. gen., adm, adm., admiral, cmdr., commander, cpl., pvt., private, agent, coach,
  ceo, chairman, chairwoman, chair, director, superintendent, principal, dean, treasurer, clerk, counsel,
  district attorney, prosecutor, chancellor of the exchequer, national security adviser, chief executive,
  chief of staff, deputy chief of staff, prime minister-designate, first lady, supreme leader, crown prince`)

/** Titles that are only ever one, and say no office. */
export const COURTESY = list('mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady madam')

const MALE_NAMES = list(`
  aaron abdullah adam adrian ahmed alan albert alejandro alexander alfred ali allen amir andre andreas andrei
  andrew andy angus anthony antonio antony arnold arthur barry ben benjamin bernard bernie bert bill billy
  bob bobby boris brad bradley brendan brent brett brian bruce bryan caleb carl carlos carter cesar chad charles charlie
  christian christopher chuck clarence claude clayton clint clinton colin conor corey craig curtis dale damian dan
  daniel danny darren dave david dean dennis derek diego dmitry dmitri dominic don donald doug douglas duncan dwight dylan
  earl ed eddie edgar edmund eduardo edward edwin elijah eli elliott emmanuel enrique eric erik ernest ethan eugene evan
  felix fernando francis francisco frank franklin fred frederick gabriel gareth gary gavin geoffrey geoff george gerald
  gerard giovanni glenn gordon graham grant greg gregory guy hank hans harold harry harvey hassan hector henry herbert
  herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jake james jared jason javier jay
  jeff jefferson jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel johan john johnny jon jonathan
  jorge jose josé joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kirk konstantin
  kurt kyle lance larry lars lawrence leo leon leonard leonid leroy lewis lloyd logan lou louis luca lucas
  luis luke malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt matthew maurice max
  maxim michael micheal michel miguel mick mike mikhail mitch mitchell mohamed mohammad mohammed moses
  muhammad nathan nathaniel neil nelson nicholas nicolas nick nigel nikolai noah noel norman oleg oliver omar oscar
   otto owen pablo patrick paul pedro perry pete peter phil philip phillip pierre rafael ralph ramon randy raul
  ray raymond reggie reginald ricardo richard rick ricky rob robby robert roberto rod rodney roger roland
  ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert russell ruslan ryan salman salvador samuel saul scott
  sean sebastian sergei sergey seth shane shaun shawn simon stan stanley stefan stephen steve steven stewart
  stuart ted terence theodore thomas tim timothy toby todd tom tommy tony travis trevor troy tyler vernon victor
  viktor vincent vladimir volodymyr vyacheslav wade wallace walter warren wayne wendell wesley will willard william
  willie xavier yevgeny yuri yusuf zachary`)
const FEMALE_NAMES = list(`
  abigail ada adele agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana anastasia
  angela angelina anita ann anna anne annette annie april ashley audrey barbara beatrice becky belinda bernadette beth
  betsy betty beverly bonnie brenda bridget brittany caitlin camille candace carla carly carmen carol carole caroline
  carolyn cassandra catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christina christine
  cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy daniela danielle
  dawn debbie deborah debra delia denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena
  elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva evelyn faith fatima felicia
  fiona florence frances gail georgia gina ginger gladys glenda gloria grace greta gretchen gwen hannah harriet hazel
  heather heidi helen helena hilary hillary holly hope ida imelda ingrid irene iris isabel isabella
  jacqueline jane janet janice jasmine jeanette jeanne jen jenna jennifer jenny jessica jill joan joanna joanne josephine
  joy joyce juanita judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie katrina kay
  kayla kimberly kirsten kristen kristin kristina lara laura lauren leah leila lena leticia
  lillian lily linda lindsey lisa liz lois loretta lori lorraine louise lucia lucy lydia mabel mackenzie
  madeleine madeline maggie marcia margaret maria marian marianne marie marilyn marina marjorie marlene
  marsha martha mary maureen maxine megan melania melanie melinda melissa mercedes meredith michele michelle mildred
   mindy miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga
  olivia pam pamela patricia patty paula pauline peggy penelope penny phyllis polly priscilla rachel rebecca regina renee
  rhonda rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah
  serena sharon sheila shelly sherry shirley silvia sofia sonia sonya sophia sophie stacey stacy stella stephanie
  sue susan susana suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa theresa tiffany tina
  trudy ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney winifred yolanda
  yvette yvonne zoe`)
// Common for both: what the text says of them must tell.
const EITHER_NAMES = list(`
  alex andrea angel chris dana jackie jamie jan jean jordan kelly kerry kim lee leslie lindsay lynn morgan
  nicola pat sam sasha shannon sidney terry tracy`)

/** The gender that a first name usually goes with; none where it goes with both. */
export function firstNameGender(lower: string): Gender | undefined {
  if (MALE_NAMES.has(lower)) return 'male'
  return FEMALE_NAMES.has(lower) ? 'female' : undefined
}

/** Whether a word is a common first name. */
export const isFirstName = (lower: string): boolean =>
  MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower)

/** Small words that stand inside names. */
export const PARTICLES = list(
  'de del della der di da dos du la le van von den ter ten bin ibn al el abu y e zu af av',
)
export const NAME_SUFFIXES = list('jr jr. sr sr. ii iii iv')

const ORGANISATION = list(`
  party committee council commission department ministry agency administration association federation union alliance
  coalition league club institute institution university college school academy foundation fund bank company corp corp.
  inc inc. ltd ltd. llc group network news times post journal press herald tribune gazette magazine radio television tv
  broadcasting media studios court congress senate parliament house assembly government office bureau service services
  police army navy corps guard force forces campaign center centre society organization organisation organizations nations
  treaty church hospital museum library airlines airways motors systems technologies partners associates holdings
  industries international enterprises corporation authority board team pac action project initiative conference
  forum summit caucus embassy consulate treasury pentagon kremlin cabinet delegation reserve exchange trust watch
  lives matter museum orchestra theater theatre games cup olympics agency's report review times-picayune staff
  republicans democrats conservatives liberals labour lab labs brothers daily chronicle observer sun globe`)
const PLACES = list(`
  street avenue road boulevard square park bridge river lake mountain mountains valley island islands ocean sea bay beach
  city town county state states kingdom republic province district territory region base airport station port fort hill
  hills heights coast north south east west northern southern eastern western central america american africa african
  asia asian europe european australia canada china mexico russia ukraine germany france italy spain england britain
  scotland wales ireland israel iran iraq syria afghanistan pakistan india japan korea turkey egypt libya greece poland
  sweden norway finland denmark brazil argentina colombia venezuela cuba haiti honduras taiwan vietnam washington london
  paris berlin moscow beijing kyiv kiev brussels jerusalem tokyo rome madrid york jersey hampshire mexico california texas
  florida ohio michigan pennsylvania virginia georgia carolina dakota iowa wisconsin minnesota illinois indiana missouri
  kansas nebraska oklahoma louisiana alabama mississippi tennessee kentucky arkansas colorado arizona nevada utah
  oregon idaho montana wyoming alaska hawaii maine vermont massachusetts connecticut delaware maryland manhattan brooklyn
  chicago boston philadelphia detroit dallas houston miami atlanta denver seattle vegas angeles francisco diego cleveland
  anchorage white building tower hall plaza center room avenue broadway zone wall street oval air`)
// Places that are surnames as well: after a first name they are ('Ann Hall', not 'Ford Hall').
const SURNAMES_TOO = list(`
  hall hill hills park lake bay west north east washington houston dallas london paris france england ireland scotland
  wales israel jordan bridge street white wall tower`)
const NOT_NAMES = list(`
  nature award awards guild championship championships playoffs show wars cathedral telescope palace prize oscars
  generation others please authorities energy id
  god christmas easter thanksgiving internet web twitter facebook youtube telegram instagram google war act amendment
  constitution bill law day week night morning century election elections medicare medicaid obamacare brexit covid
  covid-19 black hispanic latino white muslim muslims christian christians catholic catholics jewish jews islam
  english french german russian chinese spanish mexican mexicans americans russians ukrainians q a photo photos video
  image credit caption read related share follow updated published advertisement subscribe copyright getty reuters`)
const NATIONALITY =
  /^\p{L}{2,}(?:ian|ean|nese|ish|rican|xican|nican|nch|raeli|mali|pali|stani|meni|raqi)$|^german$|^greek$|^swiss$|^dutch$|^thai$/iu

/** Whether a place's word is a surname as often. */
export const isSurnameToo = (lower: string): boolean => SURNAMES_TOO.has(lower)

export type NameSort = 'organisation' | 'place' | 'other'

/** What a capitalised word says of the name it stands in, when it is no person's. */
export function nameSort(lower: string): NameSort | undefined {
  if (ORGANISATION.has(lower)) return 'organisation'
  if (PLACES.has(lower)) return 'place'
  return NOT_NAMES.has(lower) ? 'other' : undefined
}

/** Whether a word, if it has a capital, looks like an adjective of a nation: 'Norwegian', 'Japanese'. */
export const isNationality = (word: string): boolean => NATIONALITY.test(word)
