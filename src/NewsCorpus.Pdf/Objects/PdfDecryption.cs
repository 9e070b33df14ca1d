using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Pdf.Objects;

/// <summary>The standard security handler: RC4, AES-128 and AES-256, opened with the user or owner password (ISO 32000-2, 7.6).</summary>
[SuppressMessage("Security", "CA5350", Justification = "The format prescribes SHA-1's siblings; nothing is protected by them here.")]
[SuppressMessage("Security", "CA5351", Justification = "The format prescribes MD5; nothing is protected by it here.")]
[SuppressMessage("Security", "CA5358", Justification = "The format prescribes the cipher modes.")]
internal sealed class PdfDecryption
{
    private static readonly byte[] s_padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    private readonly byte[] _key;
    private readonly PdfCipher _strings;
    private readonly PdfCipher _streams;

    private PdfDecryption(byte[] key, PdfCipher strings, PdfCipher streams) => (_key, _strings, _streams) = (key, strings, streams);

    /// <summary>Finds the key of a file; null when the password does not open it.</summary>
    public static PdfDecryption? Open(PdfDictionary encrypt, byte[] id, string password, PdfFile file)
    {
        if (file.Get(encrypt, "Filter").Name != "Standard") return null;
        var version = file.Get(encrypt, "V").Integer;
        var revision = file.Get(encrypt, "R").Integer;
        var cipher = version switch
        {
            1 or 2 => PdfCipher.Rc4,
            4 or 5 => PdfCipher.None,
            _ => (PdfCipher?)null,
        };
        if (cipher is null) return null;
        var (strings, streams) = (cipher.Value, cipher.Value);
        if (version >= 4)
        {
            strings = CipherOf(encrypt, "StrF", file);
            streams = CipherOf(encrypt, "StmF", file);
            // Only attached files are encrypted: the document is open to everyone.
            if (IsIdentity(encrypt, "StrF", file) && IsIdentity(encrypt, "StmF", file)) return new PdfDecryption([], strings, streams);
        }

        var bytes = Encoding.Latin1.GetBytes(password);
        var key = revision >= 5 ? FindKey256(encrypt, Encoding.UTF8.GetBytes(password), revision, file) : FindKey(encrypt, id, bytes, version, revision, file);
        return key is null ? null : new PdfDecryption(key, strings, streams);
    }

    /// <summary>Decrypts a string.</summary>
    public byte[] DecryptString(byte[] data, int number, int generation) => Decrypt(data, _strings, number, generation);

    /// <summary>Decrypts the data of a stream.</summary>
    public ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> data, PdfDictionary dictionary, int number, int generation)
    {
        var filter = dictionary["Filter"];
        if (filter.Name == "Crypt" || (filter.Items.Length > 0 && filter.Items[0].Name == "Crypt")) return data;
        return _streams == PdfCipher.None ? data : Decrypt(data.ToArray(), _streams, number, generation);
    }

    private static bool IsIdentity(PdfDictionary encrypt, string key, PdfFile file) => file.Get(encrypt, key).Name is "" or "Identity";

    private static PdfCipher CipherOf(PdfDictionary encrypt, string key, PdfFile file)
    {
        if (IsIdentity(encrypt, key, file)) return PdfCipher.None;
        var filter = file.Get(file.Get(encrypt, "CF").Dictionary, file.Get(encrypt, key).Name).Dictionary;
        return file.Get(filter, "CFM").Name switch
        {
            "V2" => PdfCipher.Rc4,
            "AESV2" => PdfCipher.Aes128,
            "AESV3" => PdfCipher.Aes256,
            _ => PdfCipher.None,
        };
    }

    private static byte[]? FindKey(PdfDictionary encrypt, byte[] id, byte[] password, int version, int revision, PdfFile file)
    {
        var owner = Fit(file.Get(encrypt, "O").Bytes, 32);
        var user = Fit(file.Get(encrypt, "U").Bytes, 32);
        var length = version == 1 ? 5 : Math.Clamp(file.Get(encrypt, "Length") is { Kind: PdfKind.Number } bits ? bits.Integer / 8 : version == 4 ? 16 : 5, 5, 16);
        if (version == 4) length = 16;
        var isMetadataPlain = file.Get(encrypt, "EncryptMetadata") is { Kind: PdfKind.Boolean, IsTrue: false };
        var permissions = (int)(long)file.Get(encrypt, "P").Number;
        foreach (var candidate in (ReadOnlySpan<byte[]>)[password, UserPasswordOf(owner, password, length, revision)])
        {
            var key = ComputeKey(candidate, owner, permissions, id, length, revision, isMetadataPlain);
            if (IsUserKey(key, user, id, revision)) return key;
        }

        return null;
    }

    private static byte[] ComputeKey(byte[] password, byte[] owner, int permissions, byte[] id, int length, int revision, bool isMetadataPlain)
    {
        using var input = new MemoryStream();
        input.Write(Pad(password));
        input.Write(owner);
        Span<byte> flags = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(flags, permissions);
        input.Write(flags);
        input.Write(id);
        if (revision >= 4 && isMetadataPlain) input.Write([0xFF, 0xFF, 0xFF, 0xFF]);
        var hash = MD5.HashData(input.ToArray());
        for (var i = 0; revision >= 3 && i < 50; i++) hash = MD5.HashData(hash.AsSpan(0, length));
        return hash[..length];
    }

    private static bool IsUserKey(byte[] key, byte[] user, byte[] id, int revision)
    {
        if (revision == 2) return Rc4.Transform(key, s_padding).AsSpan().SequenceEqual(user);
        var value = Rc4.Transform(key, MD5.HashData([.. s_padding, .. id]));
        for (var i = 1; i < 20; i++) value = Rc4.Transform(Mask(key, i), value);
        return value.AsSpan(0, 16).SequenceEqual(user.AsSpan(0, 16));
    }

    private static byte[] UserPasswordOf(byte[] owner, byte[] password, int length, int revision)
    {
        var hash = MD5.HashData(Pad(password));
        for (var i = 0; revision >= 3 && i < 50; i++) hash = MD5.HashData(hash);
        var key = hash[..length];
        var value = owner;
        for (var i = revision >= 3 ? 19 : 0; i >= 0; i--) value = Rc4.Transform(Mask(key, i), value);
        return value;
    }

    private static byte[]? FindKey256(PdfDictionary encrypt, byte[] password, int revision, PdfFile file)
    {
        var owner = file.Get(encrypt, "O").Bytes;
        var user = file.Get(encrypt, "U").Bytes;
        var (ownerKey, userKey) = (file.Get(encrypt, "OE").Bytes, file.Get(encrypt, "UE").Bytes);
        if (owner.Length < 48 || user.Length < 48 || ownerKey.Length < 32 || userKey.Length < 32) return null;
        if (password.Length > 127) password = password[..127];
        if (Hash256(password, user[32..40], [], revision).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
            return Unwrap(Hash256(password, user[40..48], [], revision), userKey);
        return Hash256(password, owner[32..40], user[..48], revision).AsSpan().SequenceEqual(owner.AsSpan(0, 32))
            ? Unwrap(Hash256(password, owner[40..48], user[..48], revision), ownerKey)
            : null;
    }

    private static byte[] Unwrap(byte[] key, byte[] wrapped)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 2.B; revision 5 stops after the first hash.</summary>
    private static byte[] Hash256(byte[] password, byte[] salt, byte[] user, int revision)
    {
        var hash = SHA256.HashData([.. password, .. salt, .. user]);
        if (revision < 6) return hash;
        using var aes = Aes.Create();
        for (var round = 0; ; round++)
        {
            byte[] unit = [.. password, .. hash, .. user];
            var block = new byte[unit.Length * 64];
            for (var i = 0; i < 64; i++) unit.CopyTo(block, i * unit.Length);
            aes.Key = hash[..16];
            var encrypted = aes.EncryptCbc(block, hash.AsSpan(16, 16), PaddingMode.None);
            var sum = 0;
            for (var i = 0; i < 16; i++) sum += encrypted[i];
            hash = (sum % 3) switch { 0 => SHA256.HashData(encrypted), 1 => SHA384.HashData(encrypted), _ => SHA512.HashData(encrypted) };
            if (round >= 63 && encrypted[^1] <= round - 32) return hash[..32];
        }
    }

    private byte[] Decrypt(byte[] data, PdfCipher cipher, int number, int generation) => cipher switch
    {
        PdfCipher.Rc4 => Rc4.Transform(ObjectKey(number, generation, isAes: false), data),
        PdfCipher.Aes128 => DecryptAes(ObjectKey(number, generation, isAes: true), data),
        PdfCipher.Aes256 => DecryptAes(_key, data),
        _ => data,
    };

    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        byte[] input = [.. _key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        if (isAes) input = [.. input, 0x73, 0x41, 0x6C, 0x54];
        return MD5.HashData(input)[..Math.Min(16, _key.Length + 5)];
    }

    private static byte[] DecryptAes(byte[] key, byte[] data)
    {
        if (data.Length < 32) return [];
        using var aes = Aes.Create();
        aes.Key = key;
        // Cut data end in the middle of a block; padding is taken off by hand because damaged data have none.
        var plain = aes.DecryptCbc(data.AsSpan(16, (data.Length - 16) / 16 * 16), data.AsSpan(0, 16), PaddingMode.None);
        var padding = plain.Length > 0 ? plain[^1] : 0;
        return padding is > 0 and <= 16 && padding <= plain.Length ? plain[..^padding] : plain;
    }

    private static byte[] Mask(byte[] key, int value)
    {
        var masked = new byte[key.Length];
        for (var i = 0; i < key.Length; i++) masked[i] = (byte)(key[i] ^ value);
        return masked;
    }

    private static byte[] Pad(byte[] password) => [.. password.AsSpan(0, Math.Min(32, password.Length)), .. s_padding.AsSpan(0, 32 - Math.Min(32, password.Length))];

    private static byte[] Fit(byte[] value, int length)
    {
        if (value.Length != length) Array.Resize(ref value, length);
        return value;
    }
}
