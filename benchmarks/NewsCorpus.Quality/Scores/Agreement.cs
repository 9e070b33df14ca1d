using System.Runtime.InteropServices;

namespace NewsCorpus.Quality.Scores;

/// <summary>Precision and recall, each in [0, 1].</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Agreement(double Precision, double Recall)
{
    /// <summary>The harmonic mean; 0 where both are 0.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}
