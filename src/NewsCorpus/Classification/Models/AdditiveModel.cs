using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Classification.Models;

/// <summary>
/// A score that is a plain sum: one step function a feature, and grids over pairs of features. Because it is a sum, the largest addend is
/// the reason for a decision and can be named. Fitted by gradient boosting with trees of depth 1 or 2 (Friedman, "Greedy Function
/// Approximation"), whose trees merge into such tables without loss. Immutable and thread-safe.
/// </summary>
internal sealed partial class AdditiveModel
{
    private const int MaxStackFeatures = 512;

    private readonly float _intercept;
    private readonly string[] _names;
    private readonly int[] _used;
    private readonly int[] _stepped;
    private readonly int[] _cutStarts;
    private readonly float[] _cuts;
    private readonly float[] _stepAddends;
    private readonly PairSlot[] _pairs;
    private readonly byte[] _pairSteps;
    private readonly float[] _pairAddends;

    /// <summary>Puts a model together.</summary>
    /// <param name="names">One kebab-case name a feature, in the order of the features.</param>
    /// <param name="intercept">The score when no table adds anything, in log-odds.</param>
    /// <param name="steps">At most one table a feature.</param>
    /// <param name="pairs">The grids.</param>
    public AdditiveModel(IReadOnlyList<string> names, float intercept, IReadOnlyList<StepTable> steps, IReadOnlyList<PairTable> pairs)
    {
        _names = [.. names];
        _intercept = intercept;
        Steps = steps;
        Pairs = pairs;
        var cuts = MergeCuts(names.Count, steps, pairs);
        _used = [.. Enumerable.Range(0, names.Count).Where(f => cuts[f].Length > 0)];
        _cutStarts = new int[names.Count + 1];
        for (var f = 0; f < names.Count; f++) _cutStarts[f + 1] = _cutStarts[f] + RoundUp(cuts[f].Length);
        _cuts = new float[_cutStarts[^1]];
        Array.Fill(_cuts, float.PositiveInfinity);
        for (var f = 0; f < names.Count; f++) cuts[f].CopyTo(_cuts, _cutStarts[f]);
        _stepped = [.. steps.Select(t => t.Feature).Distinct().Order()];
        _stepAddends = new float[_cuts.Length + names.Count];
        foreach (var table in steps) SpreadStep(table, cuts[table.Feature]);
        _pairs = new PairSlot[pairs.Count];
        var stepMaps = new List<byte>();
        var addends = new List<float>();
        for (var i = 0; i < pairs.Count; i++) _pairs[i] = SpreadPair(pairs[i], cuts, stepMaps, addends);
        _pairSteps = [.. stepMaps];
        _pairAddends = [.. addends];
        (_grids, _gridSlots) = FlattenGrids(pairs);
    }

    /// <summary>The names of the features, in their order.</summary>
    public IReadOnlyList<string> FeatureNames => _names;

    /// <summary>The score when no table adds anything.</summary>
    public float Intercept => _intercept;

    /// <summary>The step tables, as they are written to a file.</summary>
    public IReadOnlyList<StepTable> Steps { get; }

    /// <summary>The grids, as they are written to a file.</summary>
    public IReadOnlyList<PairTable> Pairs { get; }

    /// <summary>The score of one row in log-odds; allocates nothing for models of up to 512 features.</summary>
    /// <param name="features">One value a feature; NaN counts as the lowest value.</param>
    public float Score(ReadOnlySpan<float> features)
    {
        byte[]? rented = null;
        var steps = _names.Length <= MaxStackFeatures
            ? stackalloc byte[_names.Length]
            : (rented = ArrayPool<byte>.Shared.Rent(_names.Length)).AsSpan(0, _names.Length);
        FindSteps(features, steps);
        var sum = _intercept;
        foreach (var f in _stepped) sum += _stepAddends[_cutStarts[f] + f + steps[f]];
        foreach (ref readonly var pair in _pairs.AsSpan()) sum += PairAddend(pair, steps);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return sum;
    }

    /// <summary>The score of one row, and which features move it most.</summary>
    /// <param name="features">One value a feature; NaN counts as the lowest value.</param>
    /// <param name="raises">The feature that raises it most; -1 when none does.</param>
    /// <param name="lowers">The feature that lowers it most; -1 when none does.</param>
    public float Score(ReadOnlySpan<float> features, out int raises, out int lowers)
    {
        float[]? rented = null;
        var addends = _names.Length <= MaxStackFeatures
            ? stackalloc float[_names.Length]
            : (rented = ArrayPool<float>.Shared.Rent(_names.Length)).AsSpan(0, _names.Length);
        var sum = Explain(features, addends);
        (raises, lowers) = (-1, -1);
        var (most, least) = (0f, 0f);
        foreach (var f in _used)
        {
            if (addends[f] > most) (raises, most) = (f, addends[f]);
            else if (addends[f] < least) (lowers, least) = (f, addends[f]);
        }

        if (rented is not null) ArrayPool<float>.Shared.Return(rented);
        return sum;
    }

    /// <summary>Scores a row and writes what each feature adds; a pair gives half of its addend to each side.</summary>
    private float Explain(ReadOnlySpan<float> features, Span<float> addends)
    {
        byte[]? rented = null;
        var steps = _names.Length <= MaxStackFeatures
            ? stackalloc byte[_names.Length]
            : (rented = ArrayPool<byte>.Shared.Rent(_names.Length)).AsSpan(0, _names.Length);
        FindSteps(features, steps);
        var sum = _intercept;
        addends.Clear();
        foreach (var f in _stepped) sum += addends[f] = _stepAddends[_cutStarts[f] + f + steps[f]];
        foreach (ref readonly var pair in _pairs.AsSpan())
        {
            var addend = PairAddend(pair, steps);
            sum += addend;
            addends[pair.First] += addend / 2;
            addends[pair.Second] += addend / 2;
        }

        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return sum;
    }

    private static float[][] MergeCuts(int features, IReadOnlyList<StepTable> steps, IReadOnlyList<PairTable> pairs)
    {
        var sets = new SortedSet<float>?[features];
        foreach (var table in steps) Add(table.Feature, table.Cuts);
        foreach (var pair in pairs)
        {
            Add(pair.First, pair.FirstCuts);
            Add(pair.Second, pair.SecondCuts);
        }

        return [.. sets.Select(s => s is null ? [] : s.ToArray())];

        void Add(int feature, float[] cuts) => (sets[feature] ??= []).UnionWith(cuts);
    }

    private static byte[] StepMap(float[] allCuts, float[] ownCuts)
    {
        var map = new byte[allCuts.Length + 1];
        for (var i = 1; i < map.Length; i++) map[i] = (byte)(map[i - 1] + (Array.BinarySearch(ownCuts, allCuts[i - 1]) >= 0 ? 1 : 0));
        return map;
    }

    private void SpreadStep(StepTable table, float[] cuts)
    {
        var map = StepMap(cuts, table.Cuts);
        for (var i = 0; i < map.Length; i++) _stepAddends[_cutStarts[table.Feature] + table.Feature + i] += table.Addends[map[i]];
    }

    private static PairSlot SpreadPair(PairTable pair, float[][] cuts, List<byte> stepMaps, List<float> addends)
    {
        var slot = new PairSlot(pair.First, pair.Second, stepMaps.Count, stepMaps.Count + cuts[pair.First].Length + 1, pair.SecondCuts.Length + 1, addends.Count);
        stepMaps.AddRange(StepMap(cuts[pair.First], pair.FirstCuts));
        stepMaps.AddRange(StepMap(cuts[pair.Second], pair.SecondCuts));
        addends.AddRange(pair.Addends);
        return slot;
    }

    private float PairAddend(in PairSlot pair, ReadOnlySpan<byte> steps)
    {
        var row = _pairSteps[pair.FirstMap + steps[pair.First]];
        var column = _pairSteps[pair.SecondMap + steps[pair.Second]];
        return _pairAddends[pair.Addends + row * pair.Columns + column];
    }

    private void FindSteps(ReadOnlySpan<float> features, Span<byte> steps)
    {
        // The step is the number of cuts below the value: counted eight at a time, without branches that depend on the data.
        var cuts = _cuts.AsSpan();
        foreach (var f in _used)
        {
            var value = Vector256.Create(features[f]);
            var count = 0;
            for (var at = _cutStarts[f]; at < _cutStarts[f + 1]; at += Vector256<float>.Count)
                count += BitOperations.PopCount(Vector256.GreaterThan(value, Vector256.Create(cuts.Slice(at, Vector256<float>.Count))).ExtractMostSignificantBits());
            steps[f] = (byte)count;
        }
    }

    private static int RoundUp(int count) => (count + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;

    /// <summary>Where a pair finds its two step maps and its grid.</summary>
    private readonly record struct PairSlot(int First, int Second, int FirstMap, int SecondMap, int Columns, int Addends);
}
