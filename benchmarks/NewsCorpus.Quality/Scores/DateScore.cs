using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>Whether the day of publication is right.</summary>
internal sealed class DateScore
{
    private int _found;
    private int _right;

    public int Count { get; private set; }

    /// <summary>The share of right days among the gold days.</summary>
    public double Accuracy => (double)_right / Count;

    /// <summary>The share of right days among the days that were answered.</summary>
    public double Precision => _found > 0 ? (double)_right / _found : 0;

    /// <summary>Adds a page and returns whether its day is right.</summary>
    /// <param name="goldDay">The day as yyyy-MM-dd.</param>
    /// <param name="answer">ISO 8601, of which the day counts; null for no answer.</param>
    public bool Add(string goldDay, string? answer)
    {
        var day = FieldText.Day(answer);
        var isRight = string.Equals(day, goldDay, StringComparison.Ordinal);
        Count++;
        if (day is not null) _found++;
        if (isRight) _right++;
        return isRight;
    }
}
