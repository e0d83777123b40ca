import assert from 'node:assert/strict'
import { test } from 'node:test'
import { language } from '../../src/news/language.ts'

test('English prose is English, with foreign names in it and without function words in a short line', () => {
  assert.equal(
    language('The mayor said on Tuesday that the ferry would stay in Harwick for another year.'),
    'en',
  )
  assert.equal(
    language('Die Linke and La République En Marche lost ground, the party leaders said.'),
    'en',
  )
  assert.equal(language('Ferry kept'), 'en')
  assert.equal(language(''), 'en')
})

test('prose of another language is named by its code, where its function words prevail', () => {
  assert.equal(
    language(
      'Der Bürgermeister sagte, dass die Fähre nicht mit dem Hafen von Harwick verkauft werde.',
    ),
    'de',
  )
  assert.equal(
    language('Le maire a dit que la traversée est sauvée et que les élus sont pour.'),
    'fr',
  )
  assert.equal(
    language('El alcalde dijo que los barcos del puerto se quedan por más de un año.'),
    'es',
  )
})

test('another script, or a long text of unknown words, is undetermined', () => {
  assert.equal(language('Паром останется в Харвике ещё на год.'), 'und')
  assert.equal(language('渡し船はもう一年残る。'), 'und')
  assert.equal(language('Kapal feri tetap beroperasi selama setahun lagi. '.repeat(10)), 'und')
})
