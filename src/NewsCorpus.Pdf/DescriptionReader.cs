using System.Xml;
using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf;

/// <summary>Turns what a document says about itself into declarations: its information entries, its XMP packet, its language.</summary>
internal static class DescriptionReader
{
    private const int MaxPacketBytes = 4 * 1024 * 1024;

    /// <summary>The declarations of a document.</summary>
    /// <param name="description">What the document says.</param>
    /// <param name="context">Limits, and the place for diagnostics.</param>
    public static List<Declaration> Read(PdfDescription description, ReadContext context)
    {
        var found = new List<Declaration>();
        if (!string.IsNullOrWhiteSpace(description.Language)) Add(found, DeclarationKind.Language, "lang", description.Language, context.Limits);
        foreach (var (key, value) in description.Information) Add(found, DeclarationKind.PdfInfo, key, value, context.Limits);
        if (description.Metadata.Length is 0 or > MaxPacketBytes) return found;
        try
        {
            ReadPacket(description.Metadata, context.Limits, found);
        }
        catch (XmlException)
        {
            context.Report(DiagnosticCodes.StructuredDataMalformed, "The XMP packet is not well-formed; what comes before the fault was read.");
        }

        return found;
    }

    private static void Add(List<Declaration> found, DeclarationKind kind, string key, string value, ReadLimits limits)
    {
        value = value.Trim();
        if (value.Length == 0 || found.Count >= limits.MaxDeclarations) return;
        if (value.Length > limits.MaxDeclarationLength) value = value[..limits.MaxDeclarationLength];
        found.Add(new Declaration(kind, key, value, default));
    }

    private static void ReadPacket(ReadOnlyMemory<byte> packet, ReadLimits limits, List<Declaration> found)
    {
        // No DTD, no resolver, and a bound on characters: a packet can neither reach out nor grow.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxPacketBytes, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var stream = new MemoryStream(packet.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, settings);
        var property = "";
        while (reader.Read())
        {
            if (reader.Depth > limits.MaxDepth) return;
            if (reader.NodeType == XmlNodeType.Element)
            {
                // Containers of RDF carry the values of the property around them.
                if (reader.Prefix != "rdf" && reader.Prefix != "x") property = reader.LocalName;
                ReadAttributes(reader, limits, found);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && property.Length > 0)
            {
                Add(found, DeclarationKind.Xmp, property, reader.Value, limits);
            }
        }
    }

    private static void ReadAttributes(XmlReader reader, ReadLimits limits, List<Declaration> found)
    {
        var isDescription = reader.LocalName == "Description";
        for (var i = 0; i < Math.Min(reader.AttributeCount, limits.MaxAttributes); i++)
        {
            reader.MoveToAttribute(i);
            if (isDescription && reader.Prefix is not ("xmlns" or "rdf" or "xml" or "")) Add(found, DeclarationKind.Xmp, reader.LocalName, reader.Value, limits);
        }

        reader.MoveToElement();
    }
}
