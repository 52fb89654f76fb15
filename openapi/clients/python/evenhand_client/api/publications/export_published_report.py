from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.language import Language
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    competition_id: UUID,
    publication_id: UUID,
    *,
    lang: Language | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_lang: str | Unset = UNSET
    if not isinstance(lang, Unset):
        json_lang = lang.value

    params["lang"] = json_lang

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/competitions/{competition_id}/results/{publication_id}/report".format(
            competition_id=quote(str(competition_id), safe=""),
            publication_id=quote(str(publication_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Problem | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    lang: Language | Unset = UNSET,
) -> Response[Problem | str]:
    """Read the report of published results

     One self-contained HTML page. Judges have pseudonyms.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):
        lang (Language | Unset): A language that people read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | str]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        publication_id=publication_id,
        lang=lang,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    lang: Language | Unset = UNSET,
) -> Problem | str | None:
    """Read the report of published results

     One self-contained HTML page. Judges have pseudonyms.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):
        lang (Language | Unset): A language that people read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | str
    """

    return sync_detailed(
        competition_id=competition_id,
        publication_id=publication_id,
        client=client,
        lang=lang,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    lang: Language | Unset = UNSET,
) -> Response[Problem | str]:
    """Read the report of published results

     One self-contained HTML page. Judges have pseudonyms.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):
        lang (Language | Unset): A language that people read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | str]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        publication_id=publication_id,
        lang=lang,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    publication_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    lang: Language | Unset = UNSET,
) -> Problem | str | None:
    """Read the report of published results

     One self-contained HTML page. Judges have pseudonyms.

    **Permissions**: anyone, without a token.

    Args:
        competition_id (UUID):
        publication_id (UUID):
        lang (Language | Unset): A language that people read.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | str
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            publication_id=publication_id,
            client=client,
            lang=lang,
        )
    ).parsed
