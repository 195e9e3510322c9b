/**
 * The places (ascending indexes into `values`) of a longest non-decreasing subsequence. Of several longest ones, the one
 * whose places come first: an account that tells two things the other way round keeps its first in place.
 */
export function longestRun(values: readonly number[]): number[] {
  const lengths = lengthsToTheEnd(values);
  let wanted = lengths.reduce((most, length) => Math.max(most, length), 0);
  let last = Number.NEGATIVE_INFINITY;
  const places: number[] = [];
  values.forEach((value, place) => {
    if (lengths[place] === wanted && value >= last) {
      places.push(place);
      last = value;
      wanted -= 1;
    }
  });
  return places;
}

/** For each place, how long a non-decreasing subsequence that starts there can be. */
function lengthsToTheEnd(values: readonly number[]): number[] {
  // heads[n] is the largest value that a subsequence of length n + 1 can start with, among the places seen so far.
  const heads: number[] = [];
  const lengths = Array.from(values, () => 0);
  for (let place = values.length - 1; place >= 0; place -= 1) {
    const value = values[place] ?? 0;
    let low = 0;
    let high = heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    heads[low] = value;
    lengths[place] = low + 1;
  }
  return lengths;
}
