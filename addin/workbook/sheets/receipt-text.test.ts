import { expect, it } from 'vitest';
import { receiptText, receivedInstant } from './receipt-text';

it('says the time in Poland, and gives the instant back', () => {
  const receipt = { number: 'KT/1', receivedAt: '2026-07-01T22:30:05.250Z', sha256: 'ab' };
  const text = receiptText(receipt).receivedAt;
  expect(text).toBe('2.07.2026, 00:30:05 (2026-07-01T22:30:05.250Z)');
  expect(receivedInstant(text)).toBe(receipt.receivedAt);
});
