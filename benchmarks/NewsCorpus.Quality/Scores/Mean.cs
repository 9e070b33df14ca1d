namespace NewsCorpus.Quality.Scores;

/// <summary>A running average.</summary>
internal sealed class Mean
{
    private double _sum;

    public int Count { get; private set; }

    /// <summary>The average; NaN while there is nothing to average.</summary>
    public double Value => _sum / Count;

    /// <summary>The average; 0 while there is nothing to average.</summary>
    public double ValueOrZero => Count > 0 ? Value : 0;

    public void Add(double value)
    {
        _sum += value;
        Count++;
    }

    public void Add(bool fact) => Add(fact ? 1 : 0);
}
