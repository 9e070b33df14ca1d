namespace NewsCorpus.Training.Boosting;

/// <summary>A feature, the last step that goes left, and the values of both sides.</summary>
internal readonly record struct Split(int Feature, int Bin, double LeftValue, double RightValue, double Gain)
{
    public static Split Leaf(double value) => new(-1, 0, value, value, 0);
}
