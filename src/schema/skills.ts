/**
 * Skill codes a lesson may carry: the confirmed codes of Công văn 3139/BTTTT-KTS&XHS (K) and
 * the 24 competences of Thông tư 02/2025/TT-BGDĐT (T). Codes outside this list could not be confirmed, so none may be printed.
 */
export const skillCodes = [
  ...['K0.1', 'K0.2', 'K1.1', 'K1.2', 'K1.3'],
  ...['T1.1', 'T1.2', 'T1.3'],
  ...['T2.1', 'T2.2', 'T2.3', 'T2.4', 'T2.5', 'T2.6'],
  ...['T3.1', 'T3.2', 'T3.3', 'T3.4'],
  ...['T4.1', 'T4.2', 'T4.3', 'T4.4'],
  ...['T5.1', 'T5.2', 'T5.3', 'T5.4'],
  ...['T6.1', 'T6.2', 'T6.3'],
] as const;
