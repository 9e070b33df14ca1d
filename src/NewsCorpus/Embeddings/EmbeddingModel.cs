using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Embeddings;

/// <summary>
/// A fitted classifier of hashed features: a row of small integers for each feature, and a linear layer over the classes. The sum of the rows of a text
/// is the text; after "Bag of Tricks for Efficient Text Classification" (Joulin and others, 2017). Immutable and thread-safe.
/// </summary>
internal sealed class EmbeddingModel
{
    /// <summary>The most features that <see cref="AddRows"/> takes at once.</summary>
    public const int MaxAdded = 256;

    private const int Version = 2;

    // A row of 64 fills one line of the cache when it starts on one: rows that lie across two cost a second miss each, and a text touches hundreds.
    private const int CacheLine = 64;

    private readonly sbyte[] _rows;
    private readonly int _firstRow;
    private readonly float[] _output;
    private readonly float[] _bias;
    private readonly string[] _labels;
    private readonly byte[] _groups;
    private readonly uint _rowCount;

    /// <summary>Makes a model of its parts.</summary>
    /// <param name="dimensions">The length of a row, a multiple of 32.</param>
    /// <param name="labels">The names of the classes.</param>
    /// <param name="groups">A number for each class: classes of one number stand together.</param>
    /// <param name="rows">The rows, one after the other.</param>
    /// <param name="output">The weights of each class.</param>
    /// <param name="bias">The score of each class before any feature.</param>
    /// <param name="poolingPower">The power of the number of features that the sum of their rows is divided by.</param>
    public EmbeddingModel(int dimensions, string[] labels, byte[] groups, sbyte[] rows, float[] output, float[] bias, float poolingPower)
    {
        (Dimensions, _labels, _groups, _output, _bias, PoolingPower) = (dimensions, labels, groups, output, bias, poolingPower);
        _rowCount = (uint)(rows.Length / dimensions);
        _rows = AllocateRows(rows.Length, out _firstRow);
        rows.CopyTo(_rows.AsSpan(_firstRow));
    }

    private EmbeddingModel(BinaryReader reader)
    {
        if (reader.ReadInt32() != Version) throw new InvalidDataException("The model is of another version.");
        Dimensions = reader.ReadInt32();
        _labels = new string[reader.ReadInt32()];
        _groups = new byte[_labels.Length];
        _rowCount = reader.ReadUInt32();
        PoolingPower = reader.ReadSingle();
        for (var i = 0; i < _labels.Length; i++) (_labels[i], _groups[i]) = (reader.ReadString(), reader.ReadByte());
        _bias = new float[_labels.Length];
        for (var i = 0; i < _bias.Length; i++) _bias[i] = reader.ReadSingle();
        var weights = reader.ReadBytes(_labels.Length * Dimensions * sizeof(short));
        _output = new float[_labels.Length * Dimensions];
        for (var i = 0; i < _output.Length; i++) _output[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(weights.AsSpan(i * sizeof(short)));
        _rows = AllocateRows((int)_rowCount * Dimensions, out _firstRow);
        PairCode.Unpack(reader.ReadBytes(reader.ReadInt32()), _rows.AsSpan(_firstRow, (int)_rowCount * Dimensions));
    }

    /// <summary>The length of a row: what a feature says is a point in a space of so many dimensions.</summary>
    public int Dimensions { get; }

    /// <summary>The number of classes.</summary>
    public int ClassCount => _labels.Length;

    private float PoolingPower { get; }

    /// <summary>The name of a class.</summary>
    public string LabelOf(int index) => _labels[index];

    /// <summary>The group of a class.</summary>
    public byte GroupOf(int index) => _groups[index];

    /// <summary>Reads a model from the resources of this assembly.</summary>
    public static EmbeddingModel Load(string resource)
    {
        using var stream = EmbeddedFiles.Open(resource);
        return Read(stream);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    public static EmbeddingModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        return new EmbeddingModel(reader);
    }

    /// <summary>Writes the model, packed: most of the integers are small, so that a row of 64 takes 19 bytes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write(Dimensions);
        writer.Write(_labels.Length);
        writer.Write(_rowCount);
        writer.Write(PoolingPower);
        for (var i = 0; i < _labels.Length; i++)
        {
            writer.Write(_labels[i]);
            writer.Write(_groups[i]);
        }

        foreach (var value in _bias) writer.Write(value);
        foreach (var value in _output) writer.Write((Half)value);
        var packed = PairCode.Pack(Rows);
        writer.Write(packed.Length);
        writer.Write(packed);
    }

    /// <summary>Adds the rows of features to a sum.</summary>
    /// <param name="features">The features, at most <see cref="MaxAdded"/>.</param>
    /// <param name="sum">The sum, <see cref="Dimensions"/> long.</param>
    public void AddRows(ReadOnlySpan<uint> features, Span<float> sum)
    {
        // 16-bit sums cannot overflow: 256 times 127 stays below 32,768. Four sums keep a row of 64 in registers.
        ref var rows = ref MemoryMarshal.GetReference(Rows);
        for (var part = 0; part < Dimensions; part += Vector512<sbyte>.Count)
        {
            var isWhole = part + Vector512<sbyte>.Count <= Dimensions;
            var (first, second, third, fourth) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var feature in features)
            {
                // In range by construction: a 32-bit number times the number of rows, shifted by 32, is below the number of rows.
                ref var row = ref Unsafe.Add(ref rows, ((nuint)(((ulong)feature * _rowCount) >> 32) * (nuint)Dimensions) + (nuint)part);
                first += Vector256.WidenLower(Vector256.LoadUnsafe(ref row));
                second += Vector256.WidenUpper(Vector256.LoadUnsafe(ref row));
                if (!isWhole) continue;
                third += Vector256.WidenLower(Vector256.LoadUnsafe(ref row, (nuint)Vector256<sbyte>.Count));
                fourth += Vector256.WidenUpper(Vector256.LoadUnsafe(ref row, (nuint)Vector256<sbyte>.Count));
            }

            AddWidened(first, sum[part..]);
            AddWidened(second, sum[(part + 16)..]);
            if (!isWhole) return;
            AddWidened(third, sum[(part + 32)..]);
            AddWidened(fourth, sum[(part + 48)..]);
        }
    }

    /// <summary>Brings the rows of features near, where the processor can.</summary>
    public unsafe void Prefetch(ReadOnlySpan<uint> features)
    {
        if (!Sse.IsSupported) return;
        ref var rows = ref MemoryMarshal.GetReference(Rows);
        foreach (var feature in features) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref rows, (nuint)(((ulong)feature * _rowCount) >> 32) * (nuint)Dimensions)));
    }

    /// <summary>The scores of classes for a pooled sum: the logarithms of their probabilities, but for a constant.</summary>
    /// <param name="start">The first class.</param>
    /// <param name="pooled">The pooled sum.</param>
    /// <param name="scores">Takes the scores of as many classes as it is long.</param>
    public void Score(int start, ReadOnlySpan<float> pooled, Span<float> scores)
    {
        // References instead of spans: 130 classes cost 1.1 microseconds in place of 2.6, and a word has no more than that to spend.
        ref var weights = ref _output[start * Dimensions];
        ref var values = ref MemoryMarshal.GetReference(pooled[..Dimensions]);
        for (var i = 0; i < scores.Length; i++)
        {
            ref var row = ref Unsafe.Add(ref weights, i * Dimensions);
            var even = Vector256<float>.Zero;
            var odd = Vector256<float>.Zero;
            for (nuint part = 0; part < (nuint)Dimensions; part += 16)
            {
                even = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref row, part), Vector256.LoadUnsafe(ref values, part), even);
                odd = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref row, part + 8), Vector256.LoadUnsafe(ref values, part + 8), odd);
            }

            scores[i] = _bias[start + i] + Vector256.Sum(even + odd);
        }
    }

    /// <summary>Divides a sum by a power of the number of its features, so that long and short texts score on one scale.</summary>
    public void Pool(Span<float> sum, int features)
    {
        var scale = MathF.Pow(features, -PoolingPower);
        for (var i = 0; i < sum.Length; i++) sum[i] *= scale;
    }

    private ReadOnlySpan<sbyte> Rows => _rows.AsSpan(_firstRow, (int)_rowCount * Dimensions);

    /// <summary>Room for rows of which the first starts on a line of the cache; the collector never moves them from there.</summary>
    private static sbyte[] AllocateRows(int length, out int first)
    {
        var rows = GC.AllocateUninitializedArray<sbyte>(length + CacheLine, pinned: true);
        var offset = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(rows, 0) & (CacheLine - 1));
        first = (CacheLine - offset) & (CacheLine - 1);
        return rows;
    }

    private static void AddWidened(Vector256<short> values, Span<float> sum)
    {
        var (first, second) = Vector256.Widen(values);
        var tail = sum[Vector256<float>.Count..];
        (Vector256.Create<float>(sum) + Vector256.ConvertToSingle(first)).CopyTo(sum);
        (Vector256.Create<float>(tail) + Vector256.ConvertToSingle(second)).CopyTo(tail);
    }
}
