namespace NewsCorpus.Tests.Warc;

/// <summary>A stream such as that of a socket, which gives a few bytes a read.</summary>
internal sealed class SlowStream(byte[] content, int size) : MemoryStream(content)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
}
