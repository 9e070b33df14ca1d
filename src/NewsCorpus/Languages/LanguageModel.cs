using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsCorpus.Languages;

/// <summary>
/// The fitted model: a row of small integers for each hashed feature, and a linear layer over the classes (a language in a script), of which only those
/// of one script compete. Immutable and thread-safe.
/// </summary>
internal sealed class LanguageModel
{
    /// <summary>The length of a row: what a feature says is a point in a space of so many dimensions.</summary>
    public const int Dimensions = 64;

    private const string ResourceName = "language-model.bin";
    private const int Version = 1;

    private readonly sbyte[] _rows;
    private readonly float[] _output;
    private readonly float[] _bias;
    private readonly string[] _labels;
    private readonly (int Start, int Count)[] _ranges;
    private readonly uint _rowCount;

    /// <summary>Makes a model of its parts; the classes stand script by script.</summary>
    public LanguageModel(string[] labels, Script[] scripts, sbyte[] rows, float[] output, float[] bias, float poolingPower)
    {
        (_labels, _rows, _output, _bias) = (labels, rows, output, bias);
        _rowCount = (uint)(rows.Length / Dimensions);
        PoolingPower = poolingPower;
        ClassScripts = scripts;
        _ranges = new (int, int)[ScriptTable.Count];
        for (var i = 0; i < scripts.Length; i++)
        {
            ref var range = ref _ranges[(int)scripts[i]];
            range = (range.Count == 0 ? i : range.Start, range.Count + 1);
        }
    }

    /// <summary>The power of the number of features that the sum of their rows is divided by.</summary>
    public float PoolingPower { get; }

    /// <summary>The number of classes.</summary>
    public int ClassCount => _labels.Length;

    private Script[] ClassScripts { get; }

    /// <summary>The BCP 47 name of a class.</summary>
    public string LabelOf(int index) => _labels[index];

    /// <summary>The first class and the number of classes of a script.</summary>
    public (int Start, int Count) ClassesOf(Script script) => _ranges[(int)script];

    /// <summary>Reads the embedded model.</summary>
    public static LanguageModel Load()
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing.");
        return Read(stream);
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    public static LanguageModel Read(Stream stream)
    {
        using var inflated = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(inflated, Encoding.UTF8);
        if (reader.ReadInt32() != Version || reader.ReadInt32() != Dimensions) throw new InvalidDataException("The language model is of another version.");
        var labels = new string[reader.ReadInt32()];
        var scripts = new Script[labels.Length];
        var rows = new sbyte[reader.ReadInt32() * Dimensions];
        var poolingPower = reader.ReadSingle();
        for (var i = 0; i < labels.Length; i++) (labels[i], scripts[i]) = (reader.ReadString(), (Script)reader.ReadByte());
        var bias = new float[labels.Length];
        for (var i = 0; i < bias.Length; i++) bias[i] = reader.ReadSingle();
        var output = new float[labels.Length * Dimensions];
        for (var i = 0; i < output.Length; i++) output[i] = (float)reader.ReadHalf();
        inflated.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new LanguageModel(labels, scripts, rows, output, bias, poolingPower);
    }

    /// <summary>Writes the model, compressed: most of the integers are small, so that a row of 64 takes about 20 bytes.</summary>
    public void Write(Stream stream)
    {
        using var deflated = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(deflated, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(Dimensions);
        writer.Write(_labels.Length);
        writer.Write(_rowCount);
        writer.Write(PoolingPower);
        for (var i = 0; i < _labels.Length; i++)
        {
            writer.Write(_labels[i]);
            writer.Write((byte)ClassScripts[i]);
        }

        foreach (var value in _bias) writer.Write(value);
        foreach (var value in _output) writer.Write((Half)value);
        writer.Write(MemoryMarshal.AsBytes(_rows.AsSpan()));
    }

    /// <summary>Adds the rows of the features of a text to a sum.</summary>
    /// <param name="text">The text.</param>
    /// <param name="script">The script whose words are read.</param>
    /// <param name="sum">The sum, <see cref="Dimensions"/> long.</param>
    /// <returns>The number of features.</returns>
    public int Accumulate(ReadOnlySpan<char> text, Script script, Span<float> sum)
    {
        Span<uint> features = stackalloc uint[WordFeatures.MaxPerWord];
        var words = new WordFeatures(text, script);
        var total = 0;
        while (words.Next(features) is var count and > 0)
        {
            total += count;
            AddRows(features[..count], sum);
        }

        return total;
    }

    /// <summary>The score of a class for a pooled sum: the logarithm of its probability, but for a constant.</summary>
    public float Score(int index, ReadOnlySpan<float> pooled)
    {
        var weights = _output.AsSpan(index * Dimensions, Dimensions);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < Dimensions; i += Vector256<float>.Count)
            sum += Vector256.Create(pooled[i..]) * Vector256.Create<float>(weights[i..]);
        return _bias[index] + Vector256.Sum(sum);
    }

    /// <summary>Divides a sum by a power of the number of its features, so that long and short texts score on one scale.</summary>
    public void Pool(Span<float> sum, int features)
    {
        var scale = MathF.Pow(features, -PoolingPower);
        for (var i = 0; i < sum.Length; i++) sum[i] *= scale;
    }

    private void AddRows(ReadOnlySpan<uint> features, Span<float> sum)
    {
        // 16-bit sums cannot overflow: a word has at most 128 features of at most 127.
        for (var part = 0; part < Dimensions; part += Vector256<sbyte>.Count)
        {
            var low = Vector256<short>.Zero;
            var high = Vector256<short>.Zero;
            foreach (var feature in features)
            {
                var row = (int)(((ulong)feature * _rowCount) >> 32);
                var (first, second) = Vector256.Widen(Vector256.Create<sbyte>(_rows.AsSpan((row * Dimensions) + part)));
                low += first;
                high += second;
            }

            AddWidened(low, sum[part..]);
            AddWidened(high, sum[(part + Vector256<short>.Count)..]);
        }
    }

    private static void AddWidened(Vector256<short> values, Span<float> sum)
    {
        var (first, second) = Vector256.Widen(values);
        var tail = sum[Vector256<float>.Count..];
        (Vector256.Create<float>(sum) + Vector256.ConvertToSingle(first)).CopyTo(sum);
        (Vector256.Create<float>(tail) + Vector256.ConvertToSingle(second)).CopyTo(tail);
    }
}
