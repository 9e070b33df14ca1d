using System.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Models;

/// <summary>
/// Reads and writes additive models: magic and version, the names of the features, the intercept, the step tables, the grids. Little-endian,
/// lengths before arrays, addends in half precision, which is finer than any of them is known.
/// </summary>
internal static class AdditiveModelFile
{
    private const uint Magic = 0x4D41434E; // "NCAM"
    private const byte Version = 1;

    /// <summary>Reads a model that is embedded in this assembly.</summary>
    /// <param name="resource">The name of the file.</param>
    /// <param name="featureNames">The features that the caller will fill, in order.</param>
    /// <exception cref="InvalidDataException">The model was fitted for other features, or the file is damaged: it must be fitted again.</exception>
    public static AdditiveModel ReadEmbedded(string resource, IReadOnlyList<string> featureNames)
    {
        using var stream = EmbeddedFiles.Open(resource);
        var model = Read(stream);
        if (!model.FeatureNames.SequenceEqual(featureNames, StringComparer.Ordinal))
            throw new InvalidDataException($"The model {resource} was fitted for other features; fit it again.");
        return model;
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The stream, read from where it stands and left open.</param>
    /// <exception cref="InvalidDataException">It holds no model of this version.</exception>
    public static AdditiveModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic || reader.ReadByte() != Version) throw new InvalidDataException("The stream holds no additive model of this version.");
        var names = new string[reader.ReadUInt16()];
        for (var i = 0; i < names.Length; i++) names[i] = reader.ReadString();
        var intercept = reader.ReadSingle();
        var steps = new StepTable[reader.ReadUInt16()];
        for (var i = 0; i < steps.Length; i++)
        {
            var feature = reader.ReadUInt16();
            var cuts = ReadCuts(reader);
            steps[i] = new StepTable(feature, cuts, ReadAddends(reader, cuts.Length + 1));
        }

        var pairs = new PairTable[reader.ReadUInt16()];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (first, second) = (reader.ReadUInt16(), reader.ReadUInt16());
            var (firstCuts, secondCuts) = (ReadCuts(reader), ReadCuts(reader));
            pairs[i] = new PairTable(first, second, firstCuts, secondCuts, ReadAddends(reader, (firstCuts.Length + 1) * (secondCuts.Length + 1)));
        }

        return new AdditiveModel(names, intercept, steps, pairs);
    }

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="stream">The stream, left open.</param>
    public static void Write(AdditiveModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write((ushort)model.FeatureNames.Count);
        foreach (var name in model.FeatureNames) writer.Write(name);
        writer.Write(model.Intercept);
        writer.Write((ushort)model.Steps.Count);
        foreach (var table in model.Steps)
        {
            writer.Write((ushort)table.Feature);
            WriteCuts(writer, table.Cuts);
            WriteAddends(writer, table.Addends);
        }

        writer.Write((ushort)model.Pairs.Count);
        foreach (var pair in model.Pairs)
        {
            writer.Write((ushort)pair.First);
            writer.Write((ushort)pair.Second);
            WriteCuts(writer, pair.FirstCuts);
            WriteCuts(writer, pair.SecondCuts);
            WriteAddends(writer, pair.Addends);
        }
    }

    private static float[] ReadCuts(BinaryReader reader)
    {
        var cuts = new float[reader.ReadByte()];
        for (var i = 0; i < cuts.Length; i++) cuts[i] = reader.ReadSingle();
        return cuts;
    }

    private static float[] ReadAddends(BinaryReader reader, int count)
    {
        var addends = new float[count];
        for (var i = 0; i < count; i++) addends[i] = (float)reader.ReadHalf();
        return addends;
    }

    private static void WriteCuts(BinaryWriter writer, float[] cuts)
    {
        writer.Write((byte)cuts.Length);
        foreach (var cut in cuts) writer.Write(cut);
    }

    private static void WriteAddends(BinaryWriter writer, float[] addends)
    {
        foreach (var addend in addends) writer.Write((Half)addend);
    }
}
