using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Email).HasMaxLength(254);
        builder.Property(a => a.EmailKey).HasMaxLength(254);
        builder.Property(a => a.Name).HasMaxLength(120);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.EmailKey).IsUnique();
        builder.HasMany(a => a.Memberships).WithOne().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Passkeys).WithOne().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasKey(m => m.Id);
        builder.Property(m => m.RegionCode).HasMaxLength(13);
        builder.HasIndex(m => m.RegionCode);
        builder.HasOne<Region>().WithMany().HasForeignKey(m => m.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PasskeyMapping : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1400);
        builder.Property(p => p.Name).HasMaxLength(120);
        builder.Property(p => p.Transports).HasMaxLength(120);
    }
}

internal sealed class OutsideIdentityMapping : IEntityTypeConfiguration<OutsideIdentity>
{
    public void Configure(EntityTypeBuilder<OutsideIdentity> builder)
    {
        builder.HasKey(o => new { o.Issuer, o.Subject });
        builder.Property(o => o.Issuer).HasMaxLength(300);
        builder.Property(o => o.Subject).HasMaxLength(255);
        builder.HasOne<Account>().WithMany().HasForeignKey(o => o.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<SignInSession> builder)
    {
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Name).HasMaxLength(140);
        builder.Property(s => s.RegionCode).HasMaxLength(13);
        builder.Property(s => s.Device).HasMaxLength(60);
        builder.Ignore(s => s.LacksFactor);
        builder.HasIndex(s => new { s.AccountId, s.LastSeenAtUtc });
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SignInLinkMapping : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> builder)
    {
        builder.HasKey(l => l.Id);
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.Property(l => l.Name).HasMaxLength(140);
        builder.Property(l => l.NewEmail).HasMaxLength(254);
        builder.Property(l => l.RegionCode).HasMaxLength(13);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ApiKeyMapping : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.HasKey(k => k.Id);
        builder.Property(k => k.SecretHash).HasMaxLength(64);
        builder.Property(k => k.Prefix).HasMaxLength(12);
        builder.Property(k => k.Name).HasMaxLength(120);
        builder.Property(k => k.RegionCode).HasMaxLength(13);
        builder.HasIndex(k => k.SecretHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(k => k.ResponsibleId).OnDelete(DeleteBehavior.SetNull);
    }
}

internal sealed class SealingKeyMapping : IEntityTypeConfiguration<SealingKey>
{
    public void Configure(EntityTypeBuilder<SealingKey> builder)
    {
        builder.HasKey(k => k.Id);
        builder.Property(k => k.FriendlyName).HasMaxLength(200);
    }
}
