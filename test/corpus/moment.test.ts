import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moment } from '../../src/corpus/moment.ts'

const READ: Record<string, string> = {
  '2025-08-17': '2025-08-17',
  '2025-08-17T10:20:30+02:00': '2025-08-17T10:20:30+02:00',
  '2025-08-17T10:20:30.123Z': '2025-08-17T10:20:30Z',
  '2025-08-17 10:20 +0200': '2025-08-17T10:20:00+02:00',
  '2025-08-17T10:20:30': '2025-08-17',
  '2025/8/17': '2025-08-17',
  '20250817': '2025-08-17',
  'Sun, 17 Aug 2025 10:20:30 GMT': '2025-08-17T10:20:30Z',
  'Sun, 17 Aug 2025 10:20:30 -0700': '2025-08-17T10:20:30-07:00',
  'Sunday, August 17, 2025': '2025-08-17',
  'Aug. 17, 2025, 9:14 p.m. ET': '2025-08-17',
  'Updated: Sept. 3, 2025 at 12:05 a.m. UTC': '2025-09-03T00:05:00Z',
  'June 30, 2017 Updated July 7, 2022, 8:27 p.m. ET': '2017-06-30',
  'Published Sept. 3, 2025 | Last updated Sept. 4, 2025': '2025-09-03',
  '17th August 2025': '2025-08-17',
}

test('the date formats of newsrooms are read, with a time only where its zone is given', () => {
  for (const [written, at] of Object.entries(READ)) assert.equal(moment(written), at, written)
})

test('what is no date, no real day or two days at once is not read', () => {
  for (const written of [
    '',
    'soon',
    '2025',
    '8/9/2025',
    '2025-02-30',
    '2025-13-01',
    '0025-01-01',
    '2025-08-17T25:00Z',
    'Smarch 3, 2025',
    'May the 4th',
  ]) {
    assert.equal(moment(written), undefined, written)
  }
})

test('every moment that is read can be read again and is the same', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1700-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (day) => {
        const whole = `${day.toISOString().slice(0, 19)}Z`
        assert.equal(moment(day.toISOString()), whole)
        assert.equal(moment(day.toUTCString()), whole)
      },
    ),
  )
})
