namespace NewsCorpus.Training.Boosting;

/// <summary>
/// A tree of depth 1 or 2: a row at or below the cut of a node goes left. Children without a feature (-1) give one value on both sides.
/// </summary>
internal readonly record struct Tree(Split Root, Split Left, Split Right)
{
    public double Value(BinnedRows rows, int row)
    {
        var child = rows.Columns[Root.Feature][row] <= Root.Bin ? Left : Right;
        return child.Feature < 0 || rows.Columns[child.Feature][row] <= child.Bin ? child.LeftValue : child.RightValue;
    }
}
