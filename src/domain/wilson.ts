/**
 * Lower bound of the Wilson score interval for a proportion: with confidence given by `z` (1.96 for 95 %, two-sided), the
 * true share of failures is at least this. 0 when nothing was counted.
 *
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (158), 1927: (p + z²/2n − z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 */
export function wilsonLower(failures: number, total: number, z = 1.96): number {
  if (total <= 0 || failures <= 0) return 0;
  const share = failures / total;
  const z2 = z * z;
  const centre = share + z2 / (2 * total);
  const margin = z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return Math.max(0, (centre - margin) / (1 + z2 / total));
}
