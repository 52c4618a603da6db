"""aiosmtpd, a real mail server, on a free port of loopback, for the tests of mail.

usage: mail_server.py FOLDER CERTIFICATE KEY

Takes letters only after STARTTLS and with the name "pandu" and the password "r@hasia", and puts each into the Maildir FOLDER.
Its first line says its port; it ends when its standard input does.
"""
import asyncio
import ssl
import sys

from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP, AuthResult, syntax


class Server(SMTP):
    @syntax("AUTH <mechanism>")
    async def smtp_AUTH(self, arg):
        # Clients write the name of the mechanism in small letters too; Postfix, Exim and Exchange take both, aiosmtpd only large ones.
        name, *rest = (arg or " ").split(" ", 1)
        await super().smtp_AUTH(" ".join([name.upper(), *rest]).strip())


def is_known(server, session, envelope, mechanism, shown):
    return AuthResult(success=(shown.login, shown.password) == (b"pandu", b"r@hasia"))


async def main(folder, certificate, key):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    letters = Mailbox(folder)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Server(letters, hostname="surel.uji", loop=loop, tls_context=tls, require_starttls=True,
                     authenticator=is_known, auth_required=True, auth_require_tls=True, enable_SMTPUTF8=True),
        "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main(*sys.argv[1:]))
