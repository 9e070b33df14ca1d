using System.Runtime.InteropServices;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>What an answer and the gold have in common and what each has alone.</summary>
/// <param name="Hits">In both (true positives).</param>
/// <param name="Extra">In the answer alone (false positives).</param>
/// <param name="Missed">In the gold alone (false negatives).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Overlap(int Hits, int Extra, int Missed)
{
    public int Total => Hits + Extra + Missed;

    /// <summary>F1, where two empty sides agree.</summary>
    public double F1 => Total == 0 ? 1 : 2.0 * Hits / (2 * Hits + Extra + Missed);

    public static Overlap operator +(Overlap left, Overlap right) =>
        new(left.Hits + right.Hits, left.Extra + right.Extra, left.Missed + right.Missed);

    public static Overlap Of<T>(Bag<T> gold, Bag<T> answer)
        where T : notnull
    {
        var hits = gold.SharedWith(answer);
        return new Overlap(hits, answer.Count - hits, gold.Count - hits);
    }

    /// <summary>
    /// Precision, recall and F1, where an answer of nothing has a precision of 1 if there was nothing to find and of 0 otherwise.
    /// </summary>
    public Agreement ToAgreement()
    {
        var precision = Hits + Extra > 0 ? (double)Hits / (Hits + Extra) : Missed == 0 ? 1 : 0;
        var recall = Hits + Missed > 0 ? (double)Hits / (Hits + Missed) : 1;
        return new Agreement(precision, recall);
    }
}
