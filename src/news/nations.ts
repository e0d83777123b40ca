// Lands and their people: who looks for 'Ukraine' looks for 'Ukrainian' too.

/** Places with their people and short forms, where no ending tells them. The first of each row stands for all. */
export const NATIONS = `
  america usa american americans u.s us|britain british uk briton britons u.k gb|england english|france french|spain spanish spaniard
  germany german germans|netherlands dutch holland|greece greek greeks|china chinese|ireland irish|scotland scottish scots scot
  wales welsh|poland polish|denmark danish dane danes|sweden swedish swede swedes|finland finnish finn finns|norway norwegian
  switzerland swiss|turkey turkish turk turks|iraq iraqi iraqis|israel israeli israelis|afghanistan afghan afghans|pakistan pakistani
  kyiv kiev|thailand thai|argentina argentine argentinian|peru peruvian|philippines filipino philippine|lebanon lebanese|europe european eu
  portugal portuguese|japan japanese|vietnam vietnamese|yemen yemeni|saudi saudis|burma myanmar|czech czechia
  congo congolese|cyprus cypriot|iceland icelandic|kosovo kosovar|slovakia slovak|croatia croatian croat|serbia serbian serb|moscow kremlin|belgium belgian belgians`

/** What the standard library knows as countries and territories. */
export const REGIONS: readonly string[] = regions()

/** What makes of a land its people: Russian, Iranian, Iraqi, Sudanese, Singaporean, Panamanian; Mexican, Ukrainian, Maltese. */
const ENDINGS = ['n', 'ian', 'i', 'ese', 'an', 'nian']
const INSTEAD_OF_VOWEL = ['an', 'ian', 'ese']
const VOWEL = /[aeiouy]$/
const STAN = /(?<=[a-z]{5})i?stan$/ // of the Kazakh, Uzbek, Tajik, Kyrgyz, Turkmen
const AMBIGUOUS = new Set(['niger', 'jersey', 'guernsey']) // their people would be another's, or cows

/** The other words, in small letters, that news uses for a land or its people; none for any other word. */
export function kin(word: string): readonly string[] {
  table ??= kinTable()
  const lower = word.toLowerCase().replace(/\.$/, '') // 'U.S.'
  return table.get(lower) ?? table.get(lower.replace(/s$/, '')) ?? []
}

let table: ReadonlyMap<string, readonly string[]> | undefined // made when it is first asked

function kinTable(): ReadonlyMap<string, readonly string[]> {
  const irregular = NATIONS.split(/[|\n]/).map((row) => row.trim().split(/\s+/))
  const told = new Set(irregular.flat())
  const regular = REGIONS.map((name) => name.toLowerCase())
    .filter((name) => /^[a-z]+$/.test(name) && !told.has(name) && !AMBIGUOUS.has(name))
    .map((land) => [land, ...peoplesOf(land)])
  const found = new Map<string, readonly string[]>()
  for (const group of [...irregular, ...regular])
    for (const word of group)
      if (!found.has(word))
        found.set(
          word,
          group.filter((other) => other !== word),
        )
  return found
}

/** What the people of a land may be called; of these few are words, and the others stand in no article. */
function peoplesOf(land: string): string[] {
  const [short, steppe] = [land.replace(VOWEL, ''), land.replace(STAN, '')]
  return [
    ...ENDINGS.map((ending) => land + ending),
    ...(short === land ? [] : INSTEAD_OF_VOWEL.map((ending) => short + ending)),
    ...(steppe === land ? [] : [steppe]),
  ]
}

function regions(): string[] {
  const known = new Intl.DisplayNames('en', { type: 'region' })
  const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n))
  const codes = letters.flatMap((one) => letters.map((two) => one + two))
  return codes.flatMap((code) => {
    const name = known.of(code)
    return name === undefined || name === code || name.startsWith('Unknown') ? [] : [name]
  })
}
